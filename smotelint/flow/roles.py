"""What rows are for, and what the name of a variable says of it."""

from __future__ import annotations

import enum
import re
from functools import cache
from typing import Final

from smotelint.libraries.model import words


class Role(enum.Enum):
    """What a part of the rows is for."""

    TRAIN = "train"
    TEST = "test"
    VALIDATION = "validation"

    @property
    def is_held_out(self) -> bool:
        """Whether a model is judged on these rows."""
        return self is not Role.TRAIN


@cache
def role_of_name(name: str) -> Role | None:
    """What the name of a variable says its rows are for, or None.

    `X_train` -> TRAIN, `yTest` -> TEST, `Xval` -> VALIDATION, `train_test` -> None, `test_size` -> None
    """
    glued = _GLUED.fullmatch(name)
    if glued is not None:
        word = glued.group(1).lower()
        return _ROLES.get(word) or _SHORT_ROLES.get(word)
    found = [word.lower() for word in _WORDS.findall(name)]
    if _NOT_ROWS.intersection(found):
        return None
    roles = {role for word in found if (role := _ROLES.get(word))}
    if not roles and _ROW_WORDS.issuperset(word for word in found if word not in _SHORT_ROLES):
        roles = {role for word in found if (role := _SHORT_ROLES.get(word))}
    return roles.pop() if len(roles) == 1 else None


_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_GLUED = re.compile(r"[xy](tr|te|ts|tst|trn|train|test|val|valid)", re.IGNORECASE)

_ROLES: Final = {
    "holdout": Role.TEST,
    "test": Role.TEST,
    "testing": Role.TEST,
    "train": Role.TRAIN,
    "training": Role.TRAIN,
    "valid": Role.VALIDATION,
    "validation": Role.VALIDATION,
}

_SHORT_ROLES: Final = {
    "dev": Role.VALIDATION,
    "eval": Role.VALIDATION,
    "te": Role.TEST,
    "tr": Role.TRAIN,
    "trn": Role.TRAIN,
    "ts": Role.TEST,
    "tst": Role.TEST,
    "val": Role.VALIDATION,
    "vld": Role.VALIDATION,
}
"""Words that mean a role only beside words for rows: `x_val`, not `p_val`."""


_ROW_WORDS: Final = words("""
    arr array bal balanced clean col cols data dataloader dataset df dl ds enc encoded feat feature features
    final frame full group groups idx ids image images img imgs in index indexes indices inds input inputs inx
    ix label labels loader minmax new norm np num oh old orig os pca prep proc processed raw res resampled row
    rows s samples scaled sel selected seq sequences set sm smote std t target targets tensor text texts tfidf
    trans transformed up us vec x y
""")

_NOT_ROWS: Final = words("""
    acc accuracy auc case cases chi cm dir end error f fn func function hypothesis ks loss metric metrics model
    models name names p path pred prediction predictions preds prob proba probas probs ratio report result results roc
    score scores size split start stat statistic stats time ttest value
""")
"""Words that say that a name is no name of rows."""
