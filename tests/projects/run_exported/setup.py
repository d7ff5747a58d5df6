from setuptools import setup

setup(name="churn")
