# `make report` and `make test` create what they need; Python 3.11 or newer is all they ask for.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin

$(BIN)/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".[dev]"
	touch $@

.PHONY: report test lint reports bench

report: $(BIN)/.installed
	$(BIN)/checker compare seeds/ --fail-on never

test: $(BIN)/.installed lint
	$(BIN)/pytest --cov --cov-report=term:skip-covered

lint: $(BIN)/.installed
	$(BIN)/ruff format --check checker rules tests benchmarks
	$(BIN)/ruff check checker rules tests benchmarks
	$(BIN)/mypy

