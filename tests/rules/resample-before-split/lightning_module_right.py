"""The training part is over-sampled in setup, the validation part is not."""
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytorch_lightning as pl
import torch
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, TensorDataset


class Data(pl.LightningDataModule):
    def __init__(self, path, batch_size=32):
        super().__init__()
        self.path = path
        self.batch_size = batch_size

    def setup(self, stage=None):
        table = np.load(self.path)
        X, y = table[:, :-1].astype("float32"), table[:, -1].astype("int64")
        X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)
        X_train, y_train = RandomOverSampler(random_state=0).fit_resample(X_train, y_train)
        self.train = TensorDataset(torch.from_numpy(X_train), torch.from_numpy(y_train))
        self.val = TensorDataset(torch.from_numpy(X_val), torch.from_numpy(y_val))

    def train_dataloader(self):
        return DataLoader(self.train, batch_size=self.batch_size, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.val, batch_size=self.batch_size)


class Net(pl.LightningModule):
    def __init__(self, features):
        super().__init__()
        self.layers = torch.nn.Sequential(torch.nn.Linear(features, 8), torch.nn.ReLU(), torch.nn.Linear(8, 2))

    def forward(self, x):
        return self.layers(x)

    def training_step(self, batch, batch_idx):
        x, y = batch
        return torch.nn.functional.cross_entropy(self(x), y)

    def validation_step(self, batch, batch_idx):
        x, y = batch
        self.log("val_loss", torch.nn.functional.cross_entropy(self(x), y))

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())


folder = TemporaryDirectory()
path = Path(folder.name) / "table.npy"
X, y = make_classification(n_samples=400, n_features=6, weights=[0.85], random_state=1)
np.save(path, np.column_stack([X, y]))
pl.Trainer(max_epochs=3).fit(Net(6), datamodule=Data(path))
