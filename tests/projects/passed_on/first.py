from sklearn.datasets import make_classification

from pipeline import run

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
score = run(X, y)  # expect: resample-before-cv
print(score)
