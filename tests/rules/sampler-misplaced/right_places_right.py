from imblearn.ensemble import BalancedBaggingClassifier
from imblearn.over_sampling import SMOTE, SMOTEN
from imblearn.combine import SMOTEENN
from imblearn.pipeline import Pipeline, make_pipeline
from sklearn.compose import ColumnTransformer
from sklearn.datasets import make_classification
from sklearn.ensemble import StackingClassifier, VotingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, cross_val_score
from sklearn.pipeline import FeatureUnion, make_pipeline as chain
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler

X, y = make_classification(300, 6, weights=[0.85], random_state=0)
# Pipelines inside the transformers of columns, and as the last step.
numbers = chain(StandardScaler(), PCA(2))
columns = ColumnTransformer([("numbers", numbers, [0, 1, 2]), ("rest", FeatureUnion([("s", StandardScaler())]), [3, 4])])
model = Pipeline([("columns", columns), ("smote", SMOTE(random_state=0)), ("model", chain(StandardScaler(), LogisticRegression()))])
print(cross_val_score(model, X, y, scoring="f1").mean())
# Searches, voters and stacks over pipelines that resample.
resampling = make_pipeline(SMOTE(random_state=0), LogisticRegression())
GridSearchCV(resampling, [{"smote__k_neighbors": [3, 5]}, {"smote": [SMOTE(), "passthrough"]}], scoring="f1").fit(X, y)
VotingClassifier([("a", resampling), ("b", LogisticRegression())]).fit(X, y)
StackingClassifier([("a", resampling)], LogisticRegression(), cv=3).fit(X, y)
# Samplers in samplers and balanced ensembles; a pipeline of samplers, used as one.
BalancedBaggingClassifier(sampler=SMOTE(), n_estimators=2).fit(X, y)
SMOTEENN(smote=SMOTE(random_state=0)).fit_resample(X, y)
print(make_pipeline(StandardScaler(), SMOTE(random_state=0)).fit_resample(X, y)[0].shape)
chain(StandardScaler(), resampling).fit(X, y)
