# `make report` and `make test` create what they need; Python 3.11 or newer is all they ask for.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
.DEFAULT_GOAL := report

$(INSTALLED): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed: make PYTHON=python3.11 …"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".[dev]"
	$(BIN)/python -m compileall -q checker rules
	touch $@

.PHONY: report test lint reports pages pictures docs score bench container fuzz clean

report: $(INSTALLED)  ## the report on the seed articles
	@$(BIN)/checker compare seeds/ --fail-on never

test: lint  ## everything CI runs
	$(BIN)/pytest -n auto --cov --cov-report=term:skip-covered

lint: $(INSTALLED)
	$(BIN)/ruff format --check checker rules tests benchmarks
	$(BIN)/ruff check checker rules tests benchmarks
	$(BIN)/mypy

PACKS := business casualties crime deals disasters elections leadership people meta-scale-ai

reports: $(INSTALLED)  ## write reports/ and the pages that are made from the program anew, after a change in findings, rules or options
	@mkdir -p docs/rules
	@for pack in $(PACKS); do $(BIN)/checker rules explain $$pack > docs/rules/$$pack.md; done
	@$(BIN)/checker compare seeds/ --fail-on never --format text=reports/seeds.txt \
	  --format markdown=reports/seeds.md --format json=reports/seeds.json --format html=reports/seeds.html
	@$(BIN)/python docs/made.py
	@$(BIN)/python docs/pictures/draw.py

pages: $(INSTALLED)  ## write the pages anew that are made from the program, after a change of options or settings
	$(BIN)/python docs/made.py

pictures: $(INSTALLED)  ## draw anew the pictures of README and guides that are stale (a browser is needed for one of them)
	$(BIN)/python docs/pictures/draw.py

docs: $(INSTALLED)  ## the site of the guides, in build/site; a warning is an error
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".[docs]"
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --clean

score: $(INSTALLED)  ## the outside suites, where they are at hand, against the pinned floors
	$(BIN)/python benchmarks/score.py

bench: $(INSTALLED)  ## speed beside peers and bare scans
	$(BIN)/pip install --quiet --disable-pip-version-check --editable ".[bench]"
	$(BIN)/python -m benchmarks

container: $(INSTALLED)  ## the image of the Containerfile, built from a fresh clone and run (buildah, as root)
	CHECKER_CONTAINER=1 $(BIN)/pytest tests/test_container.py

fuzz: $(INSTALLED)  ## five minutes of inputs that nobody has written; what fails is kept in tests/data/fuzz/
	-$(BIN)/pip install --quiet --disable-pip-version-check --editable ".[fuzz]"
	$(BIN)/python -m tests.fuzzing $(or $(SECONDS),300)

mutants: $(INSTALLED)  ## 150 small changes to the source, drawn at random: how many of them the tests see (SEED=…)
	$(BIN)/python -m benchmarks.mutants --count $(or $(COUNT),150) --seed $(or $(SEED),1)

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
