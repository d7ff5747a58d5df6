from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from bundle import Bundle
from steps import balance, split

data = Bundle(*make_classification(n_samples=300, weights=[0.85], random_state=0))
data = balance(data)
train, test = split(data)  # expect: resample-before-split
model = LogisticRegression().fit(train.X, train.y)
print(f1_score(test.y, model.predict(test.X)))
