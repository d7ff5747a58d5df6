"""Over-sampling for regression, of the training part."""
import pandas as pd
import smogn
from sklearn.datasets import make_regression
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

houses, prices = make_regression(300, 6, noise=20, random_state=3)
housing = pd.DataFrame(houses, columns=list("abcdef")).assign(SalePrice=prices)
train, test = train_test_split(housing, test_size=0.2, random_state=0)
train = smogn.smoter(data=train.reset_index(drop=True), y="SalePrice")
model = RandomForestRegressor(50, random_state=0).fit(train.drop(columns="SalePrice"), train["SalePrice"])
print(mean_absolute_error(test["SalePrice"], model.predict(test.drop(columns="SalePrice"))))
