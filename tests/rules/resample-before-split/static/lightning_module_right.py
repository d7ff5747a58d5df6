"""The training part is over-sampled in setup, the validation part is not."""
import numpy as np
import pytorch_lightning as pl
import torch
from imblearn.over_sampling import RandomOverSampler
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
