from imblearn.over_sampling import RandomOverSampler


class Balancer:
    sampler = RandomOverSampler(random_state=0)

    @staticmethod
    def balance(X, y):
        return Balancer.sampler.fit_resample(X, y)
