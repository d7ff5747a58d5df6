import numpy as np
import torch
from imblearn.over_sampling import SMOTE
from skorch import NeuralNetClassifier
from sklearn.datasets import make_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 10, weights=[0.9], random_state=0)
X = X.astype(np.float32)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, y_train = SMOTE(random_state=0).fit_resample(X_train, y_train)
net = NeuralNetClassifier(torch.nn.Sequential(torch.nn.Linear(10, 2), torch.nn.Softmax(dim=-1)), max_epochs=10)
net.fit(X_train, y_train)  # expect: resampled-validation
print(f1_score(y_test, net.predict(X_test)))
