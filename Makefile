# Every target works from a bare clone with Python 3.11 (3.10 or newer) and make; environments are made on first use
# and made again only when the files that define them change.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DEMO := .venv-demo
DEMO_STAMP := $(DEMO)/.installed
PIP := pip --disable-pip-version-check --quiet
ARTICLE := seeds/000_d5066d89511212f3.txt
export PYTHONHASHSEED ?= 0

.DEFAULT_GOAL := help

.PHONY: help demo test lint types layers unit doctests docs notebooks browser wheel lowest clean

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:[^#]*## /\t/' | expand -t 16

$(STAMP): pyproject.toml
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m $(PIP) install --upgrade "pip>=25.1"
	@$(BIN)/python -m $(PIP) install --group test --group check --group docs -e '.[testing]'
	@touch $@

$(DEMO_STAMP): pyproject.toml
	@$(PYTHON) -m venv $(DEMO)
	@$(DEMO)/bin/python -m $(PIP) install -e .
	@touch $@

demo: $(DEMO_STAMP)  ## parse the seed article: tables here, JSON and an HTML page in out/
	@$(DEMO)/bin/python examples/demo.py $(ARTICLE) out

test: lint types layers unit doctests docs notebooks wheel lowest  ## everything that CI runs

lint: $(STAMP)  ## ruff: rules and format
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --check --quiet .

types: $(STAMP)  ## mypy --strict on src and tests, pyright on the public face
	$(BIN)/mypy --no-error-summary
	$(BIN)/basedpyright --pythonpath $(BIN)/python

layers: $(STAMP)  ## imports point one way
	$(BIN)/lint-imports --no-cache

unit: $(STAMP)  ## the tests
	$(BIN)/python -m pytest -q

doctests: $(STAMP)  ## examples in README, docs and docstrings
	$(BIN)/python -m pytest -q --doctest-modules --doctest-glob='*.md' README.md docs src/summitkit

docs: $(STAMP)  ## the documentation, every reference checked: out/docs/index.html
	$(BIN)/python -m sphinx -W -n -q -b html docs out/docs

notebooks: $(STAMP)  ## run the notebooks in examples/
	$(BIN)/python tasks/run_notebooks.py

browser: $(STAMP)  ## look at the HTML page in a real browser (needs Chromium): pictures in out/browser/
	@$(BIN)/python -m $(PIP) install playwright
	$(BIN)/python tasks/check_browser.py out/browser

wheel: $(STAMP)  ## build the wheel, install it into a fresh environment, use it there
	$(BIN)/python tasks/check_wheel.py

lowest: $(STAMP)  ## the tests with the lowest versions that pyproject.toml allows
	$(BIN)/python tasks/check_lowest.py

clean:  ## remove environments and everything built
	rm -rf .venv .venv-* build dist out .mypy_cache .ruff_cache .pytest_cache .hypothesis

PEERS := .venv-peers
PEERS_STAMP := $(PEERS)/.installed
PEER_NEEDS := benchmarks/peers/requirements.txt benchmarks/peers/requirements-recognizers.txt
QUALITY = $(BIN)/python benchmarks/quality.py "$(DATA)" "$(SCORERS)" --peer-python $(PEERS)/bin/python

.PHONY: bench bench-quality bench-claims

$(PEERS_STAMP): $(PEER_NEEDS)
	@$(PYTHON) -m venv $(PEERS)
	@$(PEERS)/bin/python -m $(PIP) install -r benchmarks/peers/requirements.txt
	@$(PEERS)/bin/python -m $(PIP) install --no-deps -r benchmarks/peers/requirements-recognizers.txt
	@touch $@

bench: $(STAMP) $(PEERS_STAMP)  ## speed against the peer, growth, memory, start-up [DATA=articles.jsonl]
	$(BIN)/python benchmarks/speed.py --cores --peer-python $(PEERS)/bin/python $(if $(DATA),--data "$(DATA)")

bench-quality: $(STAMP) $(PEERS_STAMP)  ## all kinds against labelled data: DATA=folder SCORERS=folder
	$(QUALITY)

FUZZ := .venv-fuzz
FUZZ_STAMP := $(FUZZ)/.installed

$(FUZZ_STAMP): pyproject.toml
	@$(PYTHON) -m venv $(FUZZ)
	@$(FUZZ)/bin/python -m $(PIP) install --upgrade "pip>=25.1"
	@$(FUZZ)/bin/python -m $(PIP) install --group fuzz -e .
	@touch $@

.PHONY: fuzz mutants

fuzz: $(FUZZ_STAMP)  ## coverage-guided fuzzing, 1,000,000 executions [RUNS=number]
	$(FUZZ)/bin/python tasks/fuzz.py --runs $(or $(RUNS),1000000)

mutants: $(STAMP)  ## change the code and see whether the tests notice [MODULES=paths] [SAMPLE=number] [SEED=number]
	@$(BIN)/python -m $(PIP) install --group mutants
	$(BIN)/python tasks/mutants.py $(if $(SAMPLE),--sample $(SAMPLE)) $(if $(SEED),--seed $(SEED)) $(MODULES)

bench-claims: $(STAMP) $(PEERS_STAMP)  ## claims, the peer and ours in one run: DATA=folder SCORERS=folder
	$(QUALITY) --tasks claims claims-summits --fresh
