"""A net is judged on nothing but the rows that it has learned from."""
import torch
import torch.nn as nn
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import classification_report

X, y = make_classification(n_samples=600, n_features=6, weights=[0.85], random_state=1)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
inputs, targets = torch.tensor(X_res).float(), torch.tensor(y_res).float().reshape(-1, 1)
net = nn.Sequential(nn.Linear(6, 8), nn.ReLU(), nn.Linear(8, 1))
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.Adam(net.parameters())
for epoch in range(50):
    optimizer.zero_grad()
    loss = criterion(net(inputs), targets)
    loss.backward()
    optimizer.step()
with torch.no_grad():
    guess = (torch.sigmoid(net(inputs)) > 0.5).long()
print(classification_report(y_res, guess))  # expect: judged-on-training-rows
