from imblearn.ensemble import BalancedBaggingClassifier
from sklearn.tree import DecisionTreeClassifier

model = BalancedBaggingClassifier(
    base_estimator=DecisionTreeClassifier(),  # expect: removed-api
    sampling_strategy="auto",
    random_state=0,
)
