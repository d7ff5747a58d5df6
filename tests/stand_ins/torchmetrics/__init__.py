"""TorchMetrics."""
