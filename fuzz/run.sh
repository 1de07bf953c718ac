#!/usr/bin/env bash
# Runs every fuzz target for a while: fuzz/run.sh SECONDS [TARGET ...]. Needs the nightly toolchain, and no tool beside it.
set -euo pipefail
cd "$(dirname "$0")"
seconds=$1
shift
if ! cargo +nightly --version >/dev/null 2>&1; then
    echo "fuzz: skipped, there is no nightly toolchain (rustup toolchain install nightly)"
    exit 0
fi
out=${CARGO_TARGET_DIR:-$PWD/../target}/fuzz
# What cargo-fuzz sets. Not for build scripts, thanks to --target.
export CARGO_TARGET_DIR=$out CARGO_INCREMENTAL=0
export RUSTFLAGS="--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 -Cdebug-assertions -Coverflow-checks"
host=$(rustc +nightly -vV | sed -n 's/^host: //p')
cargo +nightly build --release --locked --quiet --target "$host"
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=($(sed -n 's|^path = "targets/\(.*\)\.rs"|\1|p' Cargo.toml))
for target in "${targets[@]}"; do
    mkdir -p "$out/corpus/$target" "$out/found"
    python3 seeds.py "$target" "$out/corpus/$target"
    log=$out/$target.log
    "$out/$host/release/$target" "$out/corpus/$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 \
        -max_len=4096 -artifact_prefix="$out/found/$target-" >"$log" 2>&1 || { tail -n 40 "$log"; exit 1; }
    echo "fuzz $target: $(grep -E '^Done ' "$log")"
done
