import pandas as pd
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

raw, label = make_classification(n_samples=600, n_features=5, n_redundant=0, weights=[0.85], random_state=23)
credit_card_data = pd.DataFrame(raw, columns=["V1", "V2", "V3", "V4", "Amount"])
credit_card_data["Class"] = label

legit = credit_card_data[credit_card_data.Class == 0]
fraud = credit_card_data[credit_card_data.Class == 1]
legit_sample = legit.sample(n=len(fraud), random_state=1)
new_dataset = pd.concat([legit_sample, fraud], axis=0)

X = new_dataset.drop(columns="Class")
Y = new_dataset["Class"]
X_train, X_test, Y_train, Y_test = train_test_split(X, Y, test_size=0.2, stratify=Y, random_state=2)  # expect: undersample-before-split
model = LogisticRegression()
model.fit(X_train, Y_train)
print(f1_score(Y_test, model.predict(X_test)))
