"""Takes the examples out of `docs/reference`, so that each language's own tools can check them.

`python tests/reference.py <folder>` writes those of Python and of TypeScript there, as one source file each.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

PAGES = Path(__file__).parents[1] / "docs" / "reference"

PYTHON = "from wavix import Wavix\n\nclient = Wavix()\n"
TYPESCRIPT = 'import { Wavix } from "wavix";\n\nconst client = new Wavix();\n'

# A folder whose name begins with a dot is left out unless the configuration says otherwise.
PYRIGHT = {
    "include": ["examples.py"],
    "exclude": [],
    "typeCheckingMode": "strict",
    "reportUnusedVariable": False,
    "pythonVersion": "3.10",
}


def examples(language: str) -> dict[str, str]:
    """Every operation's example, by the operation's name."""
    found: dict[str, str] = {}
    for page in sorted(PAGES.glob("*.md")):
        for section in re.split(r"^## ", page.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            name = section.split("\n", 1)[0]
            for block in re.findall(rf"^```{language}\n(.*?)^```$", section, re.DOTALL | re.MULTILINE):
                found[name] = block
    return found


def functions(language: str, head: str, end: str) -> str:
    """All examples, each in a function of its own."""
    out: list[str] = []
    for name, block in examples(language).items():
        body = "".join(f"    {line}\n" for line in block.splitlines())
        out.append(f"\n\n{head.format(name=name.replace('.', '_'))}\n{body}{end}")
    return "".join(out)


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    python = PYTHON + functions("python", "def {name}() -> None:", "")
    typescript = TYPESCRIPT + functions("ts", "export async function {name}() {{", "}\n")
    (folder / "examples.py").write_text(python, encoding="utf-8")
    (folder / "examples.ts").write_text(typescript, encoding="utf-8")
    (folder / "pyrightconfig.json").write_text(json.dumps(PYRIGHT), encoding="utf-8")


if __name__ == "__main__":
    main()
