# Two commands do everything: `make run` and `make test`. Both set up what they need first.
ifndef PYTHON
PYTHON := $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
endif
# Every process of a check or a test would compile everything anew.
unexport PYTHONDONTWRITEBYTECODE

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
LIBRARIES := resources/packaging/system_libraries.py
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: run test check bench campaign campaign-short translations format clean help

run: $(READY)            ## start the app; without a display: play a lesson and keep pictures in demo/
	@$(BIN)/oefenplek

test: check              ## every check, then the suite
	$(BIN)/python -m pytest -n 2 --dist worksteal -q tests

check: $(READY)          ## format, lint, types, layers, QML, translations, icons, lessons
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python tests/architecture/qml_lint.py
	$(BIN)/python resources/locale/extract.py --check
	$(BIN)/python -m oefenplek.ui.theme.make_icons --check
	$(BIN)/oefenplek lessons check lessons

bench: $(READY)          ## measure: first frame, memory, step change, storage (ratios, medians)
	$(BIN)/python -m tests.benchmarks.run

campaign: $(READY)       ## a real window on a virtual screen, a screen reader, kills, hostile texts, every demo
	$(BIN)/python -m tests.campaign.run

campaign-short: $(READY) ## the same, in about half an hour
	$(BIN)/python -m tests.campaign.run --short

translations: $(READY)   ## extract the interface texts and compile the catalogues
	$(BIN)/python resources/locale/extract.py

format: $(READY)         ## format, and mend what can be mended without thinking
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

$(READY): pyproject.toml constraints.txt $(LIBRARIES)
	@test -n "$(PYTHON)" || { echo "Oefenplek needs Python 3.11 or newer. Install it with:"; \
		echo "  sudo apt-get install python3.11 python3.11-venv"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Oefenplek needs Python 3.11 or newer; $(PYTHON) is " + sys.version.split()[0])'
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python cannot make a virtual environment here. Install what it lacks with:"; \
		echo "  sudo apt-get install $$($(PYTHON) -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"; exit 1; }
	@echo "Setting up in $(VENV): this takes a few minutes, once."
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) hatchling editables
	@$(PIP) --no-build-isolation --editable '.[dev]'
	@$(BIN)/python $(LIBRARIES)
	@touch $@

clean:                   ## take away what was made here
	rm -rf $(VENV) build dist demo .mypy_cache .ruff_cache .hypothesis .benchmarks

help:                    ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile
