#!/usr/bin/env bash
# Builds this package in release mode, installs the platform's own SDK beside it, and compares the two.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}
unset PYTHONPATH

cargo build --release --quiet -p wavix-python -p wavix-benches
for name in ours official; do
    [ -e ".build/bench-$name/bin/python" ] || "${PYTHON:-python3}" -m venv ".build/bench-$name"
done
package=$(.build/bench-ours/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/wavix
rm -rf "$package"
cp -r bindings-python/python/wavix "$package"
cp "$target/release/lib_native.so" "$package/_native.abi3.so"
.build/bench-official/bin/python -m pip install --quiet --disable-pip-version-check wavix-python-sdk==1.1.1
.build/bench-ours/bin/python -m compileall -q "$package"
python=.build/bench-ours/bin/python
"$python" benches/compare.py --server "$target/release/bench-server" \
    --ours "$python" --official .build/bench-official/bin/python
echo
"$python" benches/import_time.py
"$python" benches/decode.py
