"""Builds this library in release mode, and installs it and its peers in environments of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from .places import BUILD, MODULES, ROOT, TARGET, python

PYTHON_PEERS = {
    "wavix": ["uvloop"],
    "official": ["wavix-python-sdk==1.1.1"],
    "peers": ["httpx", "pydantic", "urllib3", "msgspec", "aiohttp", "uvloop"],
}
NODE_PEERS = ["undici", "axios"]


def call(*command: object, folder: Path = ROOT) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    subprocess.run([str(part) for part in command], check=True, cwd=folder, env=environment)


def build() -> None:
    packages = [part for name in ("wavix-benches", "wavix-python", "wavix-node") for part in ("-p", name)]
    call("cargo", "build", "--release", "--quiet", *packages)
    for name, requirements in PYTHON_PEERS.items():
        install_python(name, requirements)
    place_python()
    install_node()
    place_node()


def install_python(name: str, requirements: list[str]) -> None:
    done = BUILD / f"bench-{name}" / ".installed"
    if done.exists() and done.read_text() == " ".join(requirements):
        return
    call(sys.executable, "-m", "venv", BUILD / f"bench-{name}")
    call(python(name), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements)
    done.write_text(" ".join(requirements))


def place_python() -> None:
    """Puts the package where its environment finds it."""
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    found = subprocess.run([python("wavix"), "-c", where], check=True, capture_output=True, text=True)
    package = Path(found.stdout.strip()) / "wavix"
    shutil.rmtree(package, ignore_errors=True)
    ignored = shutil.ignore_patterns("_native.*.so", "__pycache__")
    shutil.copytree(ROOT / "bindings-python" / "python" / "wavix", package, ignore=ignored)
    shutil.copy(TARGET / "lib_native.so", package / "_native.abi3.so")
    call(python("wavix"), "-m", "compileall", "-q", package)


def install_node() -> None:
    done = MODULES / ".installed"
    if done.exists() and done.read_text() == " ".join(NODE_PEERS):
        return
    MODULES.parent.mkdir(parents=True, exist_ok=True)
    (MODULES.parent / "package.json").write_text('{ "private": true }\n')
    call("npm", "install", "--silent", "--no-audit", "--no-fund", *NODE_PEERS, folder=MODULES.parent)
    done.write_text(" ".join(NODE_PEERS))


def place_node() -> None:
    """Puts the package where its environment finds it; the JavaScript is bundled as for npm."""
    if not (ROOT / "node_modules" / "esbuild").exists():
        call("npm", "ci", "--silent", "--no-audit", "--no-fund")
    package = MODULES / "wavix"
    shutil.rmtree(package, ignore_errors=True)
    shutil.copytree(ROOT / "bindings-node" / "ts", package / "bindings-node" / "ts")
    (package / "bindings-node" / "dist").mkdir()
    native = package / "bindings-node" / "native"
    native.mkdir()
    shutil.copy(TARGET / "libwavix_node.so", native / "wavix.node")
    (native / "binding.cjs").write_text('module.exports = require("./wavix.node");\n')
    shutil.copy(ROOT / "bindings-node" / "bundle.mjs", package / "bindings-node")
    for name in ("package.json", "tsconfig.json"):
        shutil.copy(ROOT / name, package)
    # the bundler is found from where the script is
    tools = package / "node_modules"
    tools.symlink_to(ROOT / "node_modules")
    call("node", package / "bindings-node" / "bundle.mjs", folder=package)
    tools.unlink()


def versions() -> dict[str, str]:
    """The compared versions, by name."""
    found: dict[str, str] = {}
    listing = "from importlib.metadata import distributions as d; [print(p.name, p.version) for p in d()]"
    for name, requirements in PYTHON_PEERS.items():
        lines = subprocess.run([python(name), "-c", listing], check=True, capture_output=True, text=True).stdout
        installed = dict(line.split() for line in lines.splitlines())
        wanted = [requirement.partition("==")[0] for requirement in requirements]
        found |= {name: installed[name] for name in wanted}
    script = f"for (const n of {NODE_PEERS}) console.log(n, require(`{MODULES}/${{n}}/package.json`).version)"
    lines = subprocess.run(["node", "-e", script], check=True, capture_output=True, text=True).stdout
    lock = (ROOT / "Cargo.lock").read_text().split("[[package]]")
    for block in lock:
        for name in ("reqwest", "hyper"):
            if f'name = "{name}"\n' in block:
                found[name] = block.split('version = "')[1].split('"')[0]
    return found | dict(line.split() for line in lines.splitlines())
