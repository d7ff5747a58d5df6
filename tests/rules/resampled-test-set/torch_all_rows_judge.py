"""The test loader holds all rows, over-sampled; the net has learned from some of them as they are."""
import torch
import torch.nn as nn
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, TensorDataset

X, y = make_classification(n_samples=600, n_features=6, weights=[0.85], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_bal, y_bal = RandomOverSampler(random_state=0).fit_resample(X, y)  # expect: resampled-test-set
train_loader = DataLoader(TensorDataset(torch.tensor(X_train).float(), torch.tensor(y_train)), batch_size=32, shuffle=True)
test_loader = DataLoader(TensorDataset(torch.tensor(X_bal).float(), torch.tensor(y_bal)), batch_size=32)
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
