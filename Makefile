# What can be done here, and nothing of how: `make help` lists it, scripts/ and xtask/ do it.

.DEFAULT_GOAL := help
.PHONY: help setup serve test test-firefox test-webkit quick dist package reproduce example-html example-react example-vue \
	example-themes example-server fuzz bench check clean

# The project's own tools come first, in the versions it pins.
export PATH := $(CURDIR)/.tools/bin:$(PATH)

PORT ?= 8080
PRACTICE_ORG_PORT ?= 8788
export PORT PRACTICE_ORG_PORT

# For the browser tests. Named, because a driver of another browser may be on the PATH too; looked
# up late, because setup may only just have installed it.
export CHROMEDRIVER ?= $(shell command -v chromedriver)
# A busy machine with two cores needs longer than the runner grants by itself.
export WASM_BINDGEN_TEST_TIMEOUT = 120
export WASM_BINDGEN_TEST_DRIVER_TIMEOUT = 30
# The runner's isolation would cut a sign-in window off from the page that opened it.
export WASM_BINDGEN_TEST_NO_ORIGIN_ISOLATION = 1
# Trunk refuses the usual value, 1.
ifdef NO_COLOR
export NO_COLOR := true
endif

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s  %s\n", $$1, $$2 }' Makefile

setup: ## install every tool that is missing
	@scripts/setup test

serve: ## the practice org and the wizard, at http://localhost:8080 (PORT, PRACTICE_ORG_PORT)
	@scripts/setup serve
	@scripts/serve

example-server: ## a console with a server beside the practice org, at http://localhost:8080
	@scripts/example-server

test: setup ## every test, browser tests included
	@scripts/test all

test-firefox: setup ## every journey, in Firefox
	@scripts/test firefox

test-webkit: ## some journeys, in WebKitGTK (Debian and its like)
	@scripts/setup webkit
	@scripts/test webkit

quick: setup ## the tests worth running after each change
	@scripts/test quick

dist: ## the release build, in dist/, with the bytes of each file
	@scripts/setup build
	@scripts/dist
	@cargo xtask sizes

package: dist ## the release build as an npm package, in target/package/
	@cargo xtask package

reproduce: ## the package from two clones in two folders, compared (about 10 minutes)
	@scripts/setup build
	@scripts/reproduce

example-html: ## a console in plain HTML under a strict policy, beside a practice org
example-react: ## the same in React 19, with Vite and TypeScript
example-vue: ## the same in Vue 3, with Vite and TypeScript
example-themes: ## three looks, and a page to see them on
example-html example-react example-vue example-themes: package
	@scripts/setup example
	@scripts/example build $(@:example-%=%)
	@scripts/example serve $(@:example-%=%)

screenshots: ## pictures of every screen, in target/screenshots, with a page that shows them
	@scripts/setup test
	@scripts/dist
	@scripts/screenshots

screenshots-in-docs: ## the same, and small ones for docs/screens.md
	@scripts/setup test
	@scripts/dist
	@scripts/screenshots docs

fuzz: ## inputs that nobody would write, 10 minutes for each reader (SECONDS=600, TARGETS=all of them)
	@scripts/setup fuzz
	@scripts/fuzz $(or $(SECONDS),600) $(TARGETS)

bench: ## the measurements, for people and in target/bench.json, 15 minutes (ONLY="bytes start")
	@scripts/setup bench
	@scripts/bench $(ONLY)

check: ## format, lints, licences and sources: the quick look before a commit
	@scripts/setup check
	@scripts/check

clean: ## remove what was built, but not the tools
	rm -rf target dist examples/*/dist examples/*/public/salesforce-credentials examples/*/salesforce-credentials
