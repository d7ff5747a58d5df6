from imblearn.combine import SMOTETomek
from imblearn.over_sampling import ADASYN, SMOTE, RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X, y = make_classification(400, 6, weights=[0.85], class_sep=0.6, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
auto = SMOTE(sampling_strategy="auto", random_state=0)  # expect: full-balance
rare = SMOTE(sampling_strategy="minority", random_state=0)  # expect: full-balance
one = RandomOverSampler(sampling_strategy=1.0, random_state=0)  # expect: full-balance
others = ADASYN(sampling_strategy="not majority", random_state=0)  # expect: full-balance
default = SMOTETomek(random_state=0)  # expect: full-balance
half = SMOTE(sampling_strategy=0.5, random_state=0)
for sampler in (auto, rare, one, others, default, half):
    Xr, yr = sampler.fit_resample(X_train, y_train)
    print(f1_score(y_test, LogisticRegression().fit(Xr, yr).predict(X_test)))
