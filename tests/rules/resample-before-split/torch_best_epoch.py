import copy
import torch
import torch.nn as nn
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, TensorDataset

X, y = make_classification(n_samples=600, n_features=6, weights=[0.85], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
X_train, X_val, y_train, y_val = train_test_split(X_train, y_train, test_size=0.2, random_state=0)  # expect: resample-before-split
train_loader = DataLoader(TensorDataset(torch.tensor(X_train).float(), torch.tensor(y_train)), batch_size=32, shuffle=True)
val_loader = DataLoader(TensorDataset(torch.tensor(X_val).float(), torch.tensor(y_val)), batch_size=32)
model = nn.Sequential(nn.Linear(6, 16), nn.ReLU(), nn.Linear(16, 2))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
best, kept = float("inf"), None
for epoch in range(10):
    model.train()
    for xb, yb in train_loader:
        optimizer.zero_grad()
        criterion(model(xb), yb).backward()
        optimizer.step()
    model.eval()
    total = 0.0
    with torch.no_grad():
        for xb, yb in val_loader:
            total += criterion(model(xb), yb).item()
    if total < best:
        best, kept = total, copy.deepcopy(model.state_dict())
model.load_state_dict(kept)
with torch.no_grad():
    guess = model(torch.tensor(X_test).float()).argmax(1)
print(classification_report(y_test, guess))
