import imblearn
import sklearn.datasets
import sklearn.linear_model
import sklearn.metrics
import sklearn.model_selection

X, y = sklearn.datasets.make_classification(300, 6, weights=[0.8], random_state=5)
over = imblearn.over_sampling.BorderlineSMOTE(sampling_strategy=0.5, random_state=9, k_neighbors=3)
balanced = over.fit_resample(X=X, y=y)
parts = sklearn.model_selection.train_test_split(balanced[0], balanced[1], random_state=9)  # expect: resample-before-split
model = sklearn.linear_model.LogisticRegression()
model.fit(X=parts[0], y=parts[2])
print(sklearn.metrics.matthews_corrcoef(y_true=parts[3], y_pred=model.predict(X=parts[1])))
