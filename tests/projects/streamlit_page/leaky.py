import streamlit as st
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

from balancing import balance
from data import load

st.title("Churn")
neighbours = st.sidebar.slider("neighbours", 1, 10, 5)

if st.button("Train"):
    X, y = load()
    X, y = balance(X, y, neighbours)
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)  # expect: resample-before-split
    model = LogisticRegression().fit(X_train, y_train)
    st.metric("F1", f1_score(y_test, model.predict(X_test)))
