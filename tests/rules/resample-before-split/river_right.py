"""Online over-sampling: each row is judged before it is learned."""
from river import datasets, evaluate, imblearn, linear_model, metrics, preprocessing

model = preprocessing.StandardScaler() | imblearn.RandomOverSampler(
    classifier=linear_model.LogisticRegression(), desired_dist={False: 0.6, True: 0.4}, seed=42
)
print(evaluate.progressive_val_score(datasets.CreditCard(), model, metrics.ROCAUC()))
