class Step:
    def run(self, bundle):
        raise NotImplementedError


class Chain(Step):
    def __init__(self, *steps):
        self.steps = steps

    def run(self, bundle):
        for step in self.steps:
            bundle = step.run(bundle)
        return bundle
