#!/bin/sh
# Writes both lock files anew from pyproject.toml; run it after every change of a dependency.
# --universal: one file for Linux, macOS and Windows and every Python from 3.11 on.
set -eu
cd "$(dirname "$0")/.."
uv=.venv/bin/uv
[ -x "$uv" ] || uv=uv
lock() {
    "$uv" --no-config pip compile pyproject.toml --universal --generate-hashes --python-version 3.11 --no-header --quiet "$@" >/dev/null
}
lock --group pyproject.toml:build --output-file packaging/requirements.lock
lock --group pyproject.toml:build --group pyproject.toml:test --group pyproject.toml:lint \
    --constraints packaging/requirements.lock --output-file packaging/requirements-dev.lock
