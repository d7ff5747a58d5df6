import numpy as np
import torch
import torch.nn as nn
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold
from torch.utils.data import DataLoader, Dataset, Subset, TensorDataset

X, y = make_classification(n_samples=600, n_features=6, weights=[0.85], random_state=1)


def train(net, loader, epochs=3):
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    criterion = nn.CrossEntropyLoss()
    net.train()
    for _ in range(epochs):
        for xb, yb in loader:
            optimizer.zero_grad()
            loss = criterion(net(xb), yb)
            loss.backward()
            optimizer.step()
    return net


def evaluate(net, loader):
    net.eval()
    truth, guess = [], []
    with torch.no_grad():
        for xb, yb in loader:
            truth.append(yb)
            guess.append(net(xb).argmax(1))
    return f1_score(torch.cat(truth), torch.cat(guess))


dataset = TensorDataset(torch.tensor(X, dtype=torch.float32), torch.tensor(y))
scores = []
for train_ids, test_ids in StratifiedKFold(5).split(X, y):
    X_res, y_res = SMOTE(random_state=0).fit_resample(X[train_ids], y[train_ids])
    train_set = TensorDataset(torch.tensor(X_res, dtype=torch.float32), torch.tensor(y_res))
    net = train(nn.Linear(6, 2), DataLoader(train_set, batch_size=32, shuffle=True))
    scores.append(evaluate(net, DataLoader(Subset(dataset, test_ids), batch_size=32)))
print(np.mean(scores))
