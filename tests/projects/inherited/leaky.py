from sklearn.datasets import make_classification

from experiments import SmoteExperiment

X, y = make_classification(n_samples=300, weights=[0.85], random_state=0)
print(SmoteExperiment(X, y).balance().split().score())  # expect: resample-before-split
