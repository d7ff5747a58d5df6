from flask import Flask, jsonify, request
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

from balancing import balance
from data import load

app = Flask(__name__)


@app.route("/train", methods=["POST"])
def train():
    rows = request.json["rows"]
    X, y = load(rows)
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
    X_train, y_train = balance(X_train, y_train)
    model = LogisticRegression().fit(X_train, y_train)
    return jsonify(f1=f1_score(y_test, model.predict(X_test)))


if __name__ == "__main__":
    app.run()
