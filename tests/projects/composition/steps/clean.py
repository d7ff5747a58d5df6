from .base import Step


class Clean(Step):
    def run(self, bundle):
        bundle["X"] = bundle["X"].clip(-3, 3)
        return bundle
