"""Speed and accuracy, measured: `python -m benchmarks` and `python benchmarks/score.py`."""
