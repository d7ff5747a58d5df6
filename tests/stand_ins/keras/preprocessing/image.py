"""Images, after https://www.tensorflow.org/api_docs/python/tf/keras/preprocessing/image/ImageDataGenerator."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.image import imread

if TYPE_CHECKING:
    from numpy.typing import NDArray


class ImageDataGenerator:
    """Reads images from folders."""

    def __init__(self, rescale: float = 1.0) -> None:
        self.rescale = rescale

    def flow_from_directory(
        self, directory: str | Path, target_size: tuple[int, int] = (256, 256), class_mode: str = "categorical",
        batch_size: int = 32, *, shuffle: bool = True,
    ) -> DirectoryIterator:  # fmt: skip
        """Batches of the images in the folders of some classes, in the order of their names or shuffled."""
        files = sorted(Path(directory).glob("*/*.png"))
        images = np.array([read(file, target_size) * self.rescale for file in files])
        names = sorted({file.parent.name for file in files})
        classes = np.array([names.index(file.parent.name) for file in files])
        labels = np.eye(len(names))[classes] if class_mode == "categorical" else classes
        return DirectoryIterator(images, labels, classes, batch_size, shuffle)


class DirectoryIterator:
    """Batches. As an array it is all images in order, by which a program that holds it can be watched."""

    ndim = 4

    def __init__(
        self, images: NDArray[Any], labels: NDArray[Any], classes: NDArray[Any], batch_size: int, shuffle: bool
    ) -> None:  # fmt: skip
        self.images, self.labels, self.classes, self.batch_size = images, labels, classes, batch_size
        self.order = np.random.permutation(len(images)) if shuffle else np.arange(len(images))

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]:
        return self.images

    def __len__(self) -> int:
        return math.ceil(len(self.images) / self.batch_size)

    def __getitem__(self, number: int) -> tuple[NDArray[Any], NDArray[Any]]:
        chosen = self.order[number * self.batch_size : (number + 1) * self.batch_size]
        return self.images[chosen], self.labels[chosen]


def read(file: Path, size: tuple[int, int]) -> NDArray[Any]:
    """Red, green and blue from 0 to 255, brought to a size by taking the nearest points."""
    image = imread(file)
    height, width = (np.arange(new) * old // new for new, old in zip(size, image.shape, strict=False))
    pixels: NDArray[Any] = np.rint(image[height][:, width, :3] * 255.0)
    return pixels
