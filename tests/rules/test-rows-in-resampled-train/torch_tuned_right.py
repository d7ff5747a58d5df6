"""A net learns from balanced rows first and from the training rows as they are afterwards; the test rows are new."""
import torch
import torch.nn as nn
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, TensorDataset

X, y = make_classification(n_samples=600, n_features=6, weights=[0.85], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_res, y_res = SMOTE(random_state=0).fit_resample(X_train, y_train)
net = nn.Sequential(nn.Linear(6, 8), nn.ReLU(), nn.Linear(8, 2))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(net.parameters())


def run_epoch(loader, optimizer=None):
    truth, guess = [], []
    for xb, yb in loader:
        out = net(xb)
        if optimizer is not None:
            loss = criterion(out, yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        else:
            truth.extend(yb.tolist())
            guess.extend(out.argmax(1).tolist())
    return f1_score(truth, guess) if truth else None


balanced = DataLoader(TensorDataset(torch.tensor(X_res).float(), torch.tensor(y_res)), batch_size=32, shuffle=True)
real = DataLoader(TensorDataset(torch.tensor(X_train).float(), torch.tensor(y_train)), batch_size=32, shuffle=True)
test = DataLoader(TensorDataset(torch.tensor(X_test).float(), torch.tensor(y_test)), batch_size=32)
for epoch in range(5):
    run_epoch(balanced, optimizer)
for epoch in range(5):
    run_epoch(real, optimizer)
print("test", run_epoch(test))
