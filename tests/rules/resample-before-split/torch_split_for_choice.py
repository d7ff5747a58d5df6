import torch
import torch.nn as nn
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, Dataset, TensorDataset, random_split

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
train_set = TensorDataset(torch.tensor(X_train, dtype=torch.float32), torch.tensor(y_train))
test_set = TensorDataset(torch.tensor(X_test, dtype=torch.float32), torch.tensor(y_test))
size = int(0.9 * len(train_set))
train_set, val_set = random_split(train_set, [size, len(train_set) - size])  # expect: resample-before-split
best = 0
for width in (4, 8):
    net = train(nn.Sequential(nn.Linear(6, width), nn.ReLU(), nn.Linear(width, 2)), DataLoader(train_set, batch_size=32, shuffle=True))
    score = evaluate(net, DataLoader(val_set, batch_size=32))
    if score > best:
        best, chosen = score, net
print(evaluate(chosen, DataLoader(test_set, batch_size=32)))
