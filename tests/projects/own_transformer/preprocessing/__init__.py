from preprocessing.balance import Rebalance, RebalanceInFit
