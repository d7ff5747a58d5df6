"""The batches are cut by hand; those of training rows judge the net as well."""
import torch
import torch.nn as nn
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=600, n_features=6, weights=[0.85], random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
X_train, y_train = torch.tensor(X_train).float(), torch.tensor(y_train)
X_test, y_test = torch.tensor(X_test).float(), torch.tensor(y_test)
net = nn.Linear(6, 2)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(net.parameters())
size = 32
for epoch in range(10):
    order = torch.randperm(len(X_train))
    for start in range(0, len(X_train), size):
        chosen = order[start : start + size]
        optimizer.zero_grad()
        loss = criterion(net(X_train[chosen]), y_train[chosen])
        loss.backward()
        optimizer.step()


def ask(rows):
    found = []
    for start in range(0, len(rows), size):
        with torch.no_grad():
            found.append(net(rows[start : start + size]).argmax(1))
    return torch.cat(found)


print("train", f1_score(y_train, ask(X_train)))
print("test", f1_score(y_test, ask(X_test)))
