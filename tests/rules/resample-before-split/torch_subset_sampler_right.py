"""The rows of one loader are over-sampled, those of the other are not."""
import numpy as np
import torch
import torch.nn as nn
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from torch.utils.data import DataLoader, Dataset, TensorDataset, SubsetRandomSampler

X, y = make_classification(n_samples=600, n_features=6, weights=[0.85], random_state=1)


class Rows(Dataset):
    def __init__(self, X, y):
        self.X, self.y = torch.tensor(X, dtype=torch.float32), torch.tensor(y)

    def __len__(self):
        return len(self.y)

    def __getitem__(self, index):
        return self.X[index], self.y[index]


indices = np.random.permutation(len(X))
split = int(0.2 * len(X))
one, other = indices[split:], indices[:split]
X_one, y_one = SMOTE(random_state=0).fit_resample(X[one], y[one])
train_loader = DataLoader(Rows(X_one, y_one), batch_size=32, shuffle=True)
other_loader = DataLoader(Rows(X, y), batch_size=32, sampler=SubsetRandomSampler(other))
net = nn.Linear(6, 2)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for epoch in range(10):
    for xb, yb in train_loader:
        optimizer.zero_grad()
        criterion(net(xb), yb).backward()
        optimizer.step()
truth, guess = [], []
for xb, yb in other_loader:
    guess += net(xb).argmax(1).tolist()
    truth += yb.tolist()
print(f1_score(truth, guess))
