# make run    the main job, on a fresh machine too
# make test   all tests, with everything they need
# make check  formatting, types, borders, generated files      make fix  what a tool can mend
# make bench  the figures of the README, measured here          make mutants  mutation testing of the rules
# make laws   the property tests on thousands of examples that nobody has tried yet
# make notes   docs/NOTES.md and the golden drafts of tests/note
# make pictures   docs/STATES.md with its pictures, taken of the real extension

PY := .venv/bin/python
export PATH := $(CURDIR)/.venv/bin:$(PATH)
NPM := npm --prefix extension
# The tests of the pure core; two processes at once, each test file as a whole in one of them.
CORE := tests/verdict tests/identify tests/note
PYTEST := $(PY) -m pytest -n 2 --no-loadscope-reorder

.PHONY: coverage help run demo setup test test-system check fix bench contract lock pictures laws mutants notes clean build

help:
	@sed -n 's/^# //p' Makefile

.venv/.ready: requirements.lock pyproject.toml tools/venv.sh
	sh tools/venv.sh

extension/node_modules/.ready: extension/package-lock.json .venv/.ready
	sh tools/node.sh
	@echo "Fetching what builds the extension: about a minute, once."
	@$(NPM) ci --ignore-scripts --no-audit --no-fund --loglevel=error
	cd extension && npx wxt prepare >/dev/null
	touch $@

setup: .venv/.ready extension/node_modules/.ready

build: setup
	$(PY) tools/extension.py

run: build
	sh tools/system.sh run
	$(PY) tools/run.py

demo: build
	sh tools/system.sh run
	$(PY) -m afterword demo

test-system:
	sh tools/system.sh test

# Two browsers on two busy cores may miss a click: what failed is tried once more, alone, and has to pass then.
test: build test-system
	cd extension && npm test --silent && npm run --silent lint:firefox
	$(MAKE) --no-print-directory coverage
	$(PYTEST) $(CORE:%=--ignore=%) || $(PY) -m pytest --last-failed --last-failed-no-failures none

# Every branch of the pure core is taken by a test of its own, not by chance somewhere else.
coverage: setup
	$(PYTEST) -q $(CORE) \
	  --cov=afterword.verdict --cov-branch --cov-report=term-missing:skip-covered --cov-fail-under=100

check: setup
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	.venv/bin/lint-imports --no-logo
	$(PY) tools/contract.py --check
	cd extension && npm run --silent check

fix: setup
	$(PY) -m ruff check --fix --exit-zero .
	$(PY) -m ruff format .
	cd extension && npm run --silent fix

contract: setup
	$(PY) tools/contract.py

bench: build
	sh tools/system.sh run
	$(PY) -m bench

pictures: build
	sh tools/system.sh run
	$(PY) -m tools.pictures

notes: setup
	$(PY) -m tools.notes

laws: setup
	$(PYTEST) -m hypothesis --hypothesis-profile others

mutants: setup
	sh tools/mutants.sh

# Both lock files hold versions and hashes only; where packages come from is each machine's own setting. npm
# makes its lock where nothing is installed yet: beside node_modules it leaves other platforms' packages out.
lock: setup
	.venv/bin/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet \
	  --no-emit-index-url --no-emit-find-links --extra dev pyproject.toml --output-file requirements.lock
	rm -rf .lock && mkdir .lock && cp extension/package.json .lock && cd .lock && \
	  npm install --ignore-scripts --package-lock-only && mv package-lock.json ../extension && rm -r ../.lock

clean:
	rm -rf .venv extension/node_modules extension/.output extension/.wxt demo-out mutants
