import torch
import torch.nn as nn
from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from torch.utils.data import DataLoader, Dataset, random_split


class Churn(Dataset):
    def __init__(self, X, y):
        self.X = torch.tensor(X, dtype=torch.float32)
        self.y = torch.tensor(y, dtype=torch.long)

    def __len__(self):
        return len(self.y)

    def __getitem__(self, index):
        return self.X[index], self.y[index]


class Net(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.hidden = nn.Linear(features, 16)
        self.out = nn.Linear(16, 2)

    def forward(self, x):
        return self.out(torch.relu(self.hidden(x)))


X, y = make_classification(n_samples=600, n_features=6, weights=[0.85], random_state=1)
X_res, y_res = SMOTE(random_state=0).fit_resample(X, y)
data = Churn(X_res, y_res)
train_data, val_data = random_split(data, [0.8, 0.2], generator=torch.Generator().manual_seed(42))  # expect: resample-before-split
train_loader = DataLoader(train_data, batch_size=64, shuffle=True)
val_loader = DataLoader(val_data, batch_size=64)
net = Net(6)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
for epoch in range(3):
    net.train()
    for xb, yb in train_loader:
        optimizer.zero_grad()
        loss = criterion(net(xb), yb)
        loss.backward()
        optimizer.step()
    net.eval()
    truth, guess = [], []
    with torch.no_grad():
        for xb, yb in val_loader:
            guess.extend(net(xb).argmax(1).tolist())
            truth.extend(yb.tolist())
    print(epoch, f1_score(truth, guess))
