# Two commands do everything: `make run` and `make test`. Both set up what they need first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
LIBRARIES := resources/packaging/system_libraries.py

.PHONY: run test check bench campaign campaign-short translations format clean help

run: $(READY)            ## start the app; without a display: play a lesson and keep pictures in demo/
	$(BIN)/oefenplek

test: check              ## every check and the suite
	$(BIN)/python -m pytest -n 2 -q tests

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

campaign: $(READY)       ## what needs a virtual screen, AT-SPI, kills and every demo (see tests/campaign)
	$(BIN)/python -m tests.campaign.run

campaign-short: $(READY)
	$(BIN)/python -m tests.campaign.run --short

translations: $(READY)   ## extract interface texts and compile the catalogues
	$(BIN)/python resources/locale/extract.py

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

$(READY): pyproject.toml constraints.txt $(LIBRARIES)
	@$(PYTHON) -c 'import sys; sys.exit("Oefenplek needs Python 3.11 or newer; this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv is missing. Install it with: sudo apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@$(BIN)/python $(LIBRARIES)
	@touch $@

clean:                   ## take away what was made here
	rm -rf $(VENV) build dist demo .mypy_cache .ruff_cache

help:
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile
