from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, TensorDataset

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_train, y_train, test_size=0.2, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
loaders = {
    "train": DataLoader(TensorDataset(torch.tensor(X_train).float(), torch.tensor(y_train)), batch_size=32, shuffle=True),
    "val": DataLoader(TensorDataset(torch.tensor(X_val).float(), torch.tensor(y_val)), batch_size=64),
}
net = torch.nn.Linear(10, 2)
optimizer = torch.optim.Adam(net.parameters())
best = float("inf")
folder = TemporaryDirectory()
weights = Path(folder.name) / "best.pt"
for epoch in range(5):
    for xb, yb in loaders["train"]:
        optimizer.zero_grad()
        torch.nn.functional.cross_entropy(net(xb), yb).backward()
        optimizer.step()
    with torch.no_grad():
        loss = sum(torch.nn.functional.cross_entropy(net(xb), yb).item() for xb, yb in loaders["val"])
    if loss < best:
        best = loss
        torch.save(net.state_dict(), weights)
net.load_state_dict(torch.load(weights))
print(classification_report(y_test, net(torch.tensor(X_test).float()).argmax(1)))
