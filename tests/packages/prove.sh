#!/usr/bin/env bash
# Builds the wheel, the sdist, the npm packages and the crate, and runs ten lines with each from an empty folder.
# Usage: prove.sh [cargo profile]. `release` is what is published; CI takes the profile it has already compiled.
set -euo pipefail
profile=${1:-release}
# Of a file that users download. Code that is not optimised is larger.
limit=$((8 << 20))
[ "$profile" = release ] || limit=$((12 << 20))
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/.build/packages
python=${PYTHON:-python3}
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target}
unset PYTHONPATH WAVIX_API_KEY WAVIX_BASE_URL

# Puts a name before what a command says.
named() {
    local said
    said=$("${@:2}")
    printf '%-8s %s\n' "$1" "$said"
}

fail() {
    echo "$1" >&2
    exit 1
}

weigh() {
    local size
    size=$(wc -c <"$1")
    [ "$size" -lt "$limit" ] || fail "$(basename "$1") has $size bytes, more than $limit"
    printf '%-8s %s\n' size "$(basename "$1"): $size bytes"
}

# A copy of what is committed: packing rewrites package.json.
rm -rf "$work"
mkdir -p "$work/tree" "$work/dist"
(cd "$root" && git ls-files -z ':!biome.json' | tar --null --files-from=- -cf -) | tar -xf - -C "$work/tree"
cd "$work/tree"

environment() {
    "$python" -m venv "$work/$1"
    "$work/$1/bin/python" -m pip install --quiet --disable-pip-version-check "${@:2}"
}

ten_lines_of_python() {
    local bin=$work/$1/bin
    [ "$("$bin/python" -c 'from importlib.metadata import requires; print(requires("wavix"))')" = None ] ||
        fail "the Python package has runtime dependencies"
    mkdir -p "$work/empty-$1"
    (cd "$work/empty-$1" && "$bin/python" -I "$here/ten_lines.py")
}

prove_python() {
    environment builder 'maturin>=1.14,<2'
    local maturin=$work/builder/bin/maturin
    "$maturin" build --quiet --locked --profile "$profile" --strip --out "$work/dist" 2>"$work/wheel.log" || fail "$(<"$work/wheel.log")"
    "$maturin" sdist --out "$work/dist" 2>"$work/sdist.log"
    weigh "$work"/dist/*.whl
    environment wheel --no-index "$work"/dist/*.whl
    named wheel ten_lines_of_python wheel
    MATURIN_PEP517_ARGS="--profile $profile" environment sdist "$work"/dist/*.tar.gz
    named sdist ten_lines_of_python sdist
}

prove_node() {
    local kind=(--profile "$profile")
    [ "$profile" = dev ] && kind=()
    ln -s "$root/node_modules" node_modules
    npm run --silent build:ts
    mkdir -p bindings-node/native
    # the CLI knows no profile named dev
    npm run --silent addon -- "${kind[@]}" --strip >"$work/addon.log" 2>&1 || fail "$(<"$work/addon.log")"
    [ "$(node -p 'Object.keys(require("./package.json").dependencies ?? {}).length')" = 0 ] ||
        fail "the npm package has runtime dependencies"
    # of the platform packages, this machine's only
    npm pkg set --json "napi.targets=[\"$(rustc -vV | sed -n 's/^host: //p')\"]"
    npx --no-install napi create-npm-dirs --npm-dir bindings-node/npm >>"$work/addon.log" 2>&1
    npx --no-install napi artifacts --output-dir bindings-node/native --npm-dir bindings-node/npm >>"$work/addon.log" 2>&1
    npx --no-install napi pre-publish -t npm --npm-dir bindings-node/npm --no-gh-release --skip-optional-publish \
        >>"$work/addon.log" 2>&1
    local platform
    for platform in bindings-node/npm/*; do
        if [ -n "$(find "$platform" -name '*.node')" ]; then
            npm pack --silent --pack-destination "$work/dist" "./$platform" >/dev/null
        fi
    done
    npm pack --silent --ignore-scripts --pack-destination "$work/dist" >/dev/null
    local package
    for package in "$work"/dist/*.tgz; do weigh "$package"; done
    mkdir "$work/npm"
    cd "$work/npm"
    npm init --yes >/dev/null
    npm install --silent --offline --no-audit --no-fund "$work"/dist/*.tgz
    cp "$here"/ten_lines.[mc]js .
    named npm node ten_lines.mjs
    named npm node ten_lines.cjs
}

prove_crate() {
    mkdir -p "$work/crate/src"
    cd "$work/crate"
    cp "$here/ten_lines.rs" src/main.rs
    cp "$work/tree/Cargo.lock" .
    cat >Cargo.toml <<TOML
[package]
name = "ten-lines"
edition = "2024"

[dependencies]
wavix = { path = "../tree/core" }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }

[workspace]
TOML
    cargo build --quiet --profile "$profile"
    local first
    coproc simulator { exec "$work/wheel/bin/wavix-simulator" --port 0 --api-key demo-key; }
    read -r first <&"${simulator[0]}"
    export WAVIX_API_KEY=demo-key WAVIX_BASE_URL
    WAVIX_BASE_URL=$(grep -oE 'http://[^ ]+' <<<"$first")
    named crate "$CARGO_TARGET_DIR/${profile/#dev/debug}/ten-lines"
    kill "$simulator_PID"
}

(prove_python)
(prove_node)
(prove_crate)
