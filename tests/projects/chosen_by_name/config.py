METHOD = "smote"
CLASS = "ADASYN"
