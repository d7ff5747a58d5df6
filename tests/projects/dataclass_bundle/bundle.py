from dataclasses import dataclass, field

import numpy as np


@dataclass
class Bundle:
    X: np.ndarray
    y: np.ndarray
    log: list = field(default_factory=list)

    def replaced(self, X, y, step):
        return Bundle(X, y, [*self.log, step])
