# What you can ask for here. `make demo` and `make test` need nothing typed before them: they make .venv
# themselves, from requirements/*.txt, where every package is pinned by its hash.

SHELL := /bin/bash
PY := .venv/bin/python
PINS = $(PY) -m uv pip compile --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --upgrade --quiet --custom-compile-command "make requirements"

.PHONY: help demo test servers check bench ear requirements clean
.DEFAULT_GOAL := help

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

demo: .venv/.run ## a sample business, eight weeks in under a minute, on an embedded mail server
	.venv/bin/accountsd demo

test: .venv/.test servers ## every test, against a private Dovecot and Postfix (installed when missing)
	@# More workers than cores: half of the time a test waits for a server, a disk or a child.
	$(PY) -m pytest -n 4 --dist worksteal $(ARGS)

servers: ## Dovecot and Postfix for the tests; nothing of them is left running
	@tests/servers/install

check: .venv/.test ## lint, formatting and types
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy

bench: .venv/.test ## the daily work beside the raw libraries, as ratios
	$(PY) -m benchmarks

ear: .venv/.test ## learn the weights of the ear again from tests/mail, after mail was added there
	$(PY) -m benchmarks.ear

requirements: .venv/.test ## pin the newest versions that pyproject.toml allows
	$(PY) -m pip install --quiet uv
	$(PINS) pyproject.toml --extra demo -o requirements/run.txt
	$(PINS) pyproject.toml --extra test -c requirements/run.txt -o requirements/test.txt
	$(PINS) --group build -c requirements/test.txt -o requirements/build.txt

clean: ## remove what tools and demo left behind
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist demo-*
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/.run .venv/.test: .venv/.%: requirements/%.txt requirements/build.txt pyproject.toml requirements/install
	@requirements/install $*
