"""The data set over-samples where it is told to."""
import torch
import torch.nn as nn
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, Dataset


class Churn(Dataset):
    def __init__(self, X, y, balance=False):
        if balance:
            X, y = SMOTE(random_state=0).fit_resample(X, y)
        self.X = torch.tensor(X, dtype=torch.float32)
        self.y = torch.tensor(y)

    def __len__(self):
        return len(self.y)

    def __getitem__(self, index):
        return self.X[index], self.y[index]


X, y = make_classification(n_samples=600, n_features=6, weights=[0.85], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
train_loader = DataLoader(Churn(X_train, y_train, balance=True), batch_size=32, shuffle=True)
test_loader = DataLoader(Churn(X_test, y_test), batch_size=32)
net = nn.Linear(6, 2)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for epoch in range(10):
    for xb, yb in train_loader:
        optimizer.zero_grad()
        criterion(net(xb), yb).backward()
        optimizer.step()
truth, guess = [], []
for xb, yb in test_loader:
    guess += net(xb).argmax(1).tolist()
    truth += yb.tolist()
print(f1_score(truth, guess))
