"""Each epoch has two phases; only the training rows were over-sampled."""
import torch
import torch.nn as nn
from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.metrics import recall_score, precision_score
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, Dataset


class Rows(Dataset):
    def __init__(self, X, y):
        self.X = torch.from_numpy(X).float()
        self.y = torch.from_numpy(y).long()

    def __len__(self):
        return len(self.X)

    def __getitem__(self, index):
        return self.X[index], self.y[index]


X, y = make_classification(n_samples=600, n_features=6, weights=[0.85], random_state=1)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)
X_bal, y_bal = RandomOverSampler(random_state=0).fit_resample(X_train, y_train)
loaders = {
    "train": DataLoader(Rows(X_bal, y_bal), batch_size=32, shuffle=True),
    "val": DataLoader(Rows(X_val, y_val), batch_size=32),
}
model = nn.Sequential(nn.Linear(6, 8), nn.ReLU(), nn.Linear(8, 2))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
best = 0.0
for epoch in range(10):
    for phase in ["train", "val"]:
        if phase == "train":
            model.train()
        else:
            model.eval()
        labels, preds = [], []
        for xb, yb in loaders[phase]:
            optimizer.zero_grad()
            with torch.set_grad_enabled(phase == "train"):
                outputs = model(xb)
                loss = criterion(outputs, yb)
                if phase == "train":
                    loss.backward()
                    optimizer.step()
            preds.append(outputs.argmax(dim=1))
            labels.append(yb)
        labels, preds = torch.cat(labels), torch.cat(preds)
        recall, precision = recall_score(labels, preds), precision_score(labels, preds)
        print(epoch, phase, recall, precision)
        if phase == "val" and recall > best:
            best = recall
            torch.save(model.state_dict(), "best.pt")
print(best)
