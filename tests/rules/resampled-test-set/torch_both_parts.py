import torch
import torch.nn as nn
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, Dataset, TensorDataset

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


X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
X_test, y_test = SMOTE(random_state=0).fit_resample(X_test, y_test)  # expect: resampled-test-set
loaders = {}
for name, rows, labels in (("train", X_train, y_train), ("test", X_test, y_test)):
    loaders[name] = DataLoader(TensorDataset(torch.tensor(rows, dtype=torch.float32), torch.tensor(labels)), batch_size=32, shuffle=name == "train")
net = train(nn.Linear(6, 2), loaders["train"])
print(evaluate(net, loaders["test"]))
