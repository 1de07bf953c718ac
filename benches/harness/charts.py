"""Plots as SVG, readable on light and on dark."""

from __future__ import annotations

import math
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .figures import Figure

STYLE = """<style>
text { font: 12px system-ui, sans-serif; fill: #333 }
.title { font-weight: 600; font-size: 14px }
.end { text-anchor: end } .middle { text-anchor: middle }
.axis { stroke: #999 } .grid { stroke: #ddd }
.ours { fill: #1f6feb } .peer { fill: #9aa4af } .spread { stroke: #555; fill: none }
.line { fill: none; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
  text { fill: #ddd } .axis { stroke: #777 } .grid { stroke: #3a3f45 } .spread { stroke: #ccc }
  .ours { fill: #4493f8 } .peer { fill: #6e7681 }
}
</style>"""
COLOURS = ("#1f6feb", "#d2691e", "#2e9f4d", "#a34fc4", "#8a8f98", "#c9372c")
WIDTH = 760
LONG = 10_000
MANY_DECADES = 2.2


def picture(height: float, title: str, parts: Sequence[str]) -> str:
    size = f'width="{WIDTH}" height="{height:.0f}" viewBox="0 0 {WIDTH} {height:.0f}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="{escape(title)}">'
    return "\n".join([head, STYLE, text(12, 22, title, "title"), *parts, "</svg>", ""])


def text(x: float, y: float, words: str, kind: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{kind}">{escape(words)}</text>'


def line(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{kind}"/>'


def ticks(low: float, high: float) -> list[float]:
    """Powers of ten, and where there are few of them, 2 and 5 times as well."""
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    steps = (1, 2, 5) if math.log10(high / low) <= MANY_DECADES else (1,)
    return [at for power in decades for step in steps if low <= (at := step * 10.0**power) <= high]


def short(value: float) -> str:
    if value < LONG and value == round(value):
        return f"{value:,.0f}"
    for scale, unit in ((1e6, "M"), (1e3, "k")):
        if value >= scale:
            return f"{value / scale:.3g}{unit}"
    return f"{value:.3g}"


def bars(title: str, rows: Sequence[tuple[str, Figure, bool]]) -> str:
    """A bar for each row up to its median, with its spread, on a logarithmic scale; ours are blue."""
    left, right, step = 230, 70, 22
    values = [value for _, figure, _ in rows for value in (figure.least, figure.most)]
    low, high = 10 ** math.floor(math.log10(min(values))), max(values)
    if low == 10 ** math.floor(math.log10(high)):
        low /= 10

    def x(value: float) -> float:
        return left + (WIDTH - left - right) * math.log(value / low) / math.log(high / low)

    bottom = 44 + step * len(rows)
    parts: list[str] = []
    for at in ticks(low, high):
        parts += [line(x(at), 36, x(at), bottom, "grid"), text(x(at), bottom + 16, short(at), "middle")]
    for number, (name, figure, ours) in enumerate(rows):
        y = 40 + step * number
        width = x(figure.median) - left
        parts.append(text(left - 8, y + 13, name, "end"))
        parts.append(
            f'<rect x="{left}" y="{y + 2}" width="{width:.1f}" height="14" class="{"ours" if ours else "peer"}"/>'
        )
        parts.append(line(x(figure.least), y + 9, x(figure.most), y + 9, "spread"))
        parts.append(text(x(figure.most) + 6, y + 13, short(figure.median)))
    parts.append(text(left, bottom + 34, "logarithmic scale; the thin line spans all rounds"))
    return picture(bottom + 46, title, parts)


def curves(title: str, across: str, rows: Sequence[tuple[str, Sequence[tuple[float, Figure]]]]) -> str:
    """A line through the medians of each row, with the spread at each point; both axes are logarithmic."""
    left, right, top, bottom = 64, 210, 40, 330
    xs = [at for _, points in rows for at, _ in points]
    values = [value for _, points in rows for _, figure in points for value in (figure.least, figure.most)]
    x_low, x_high = min(xs), max(xs)
    low, high = 10.0 ** math.floor(math.log10(min(values))), max(values) * 1.1

    def x(value: float) -> float:
        return left + (WIDTH - left - right) * math.log(value / x_low) / math.log(x_high / x_low)

    def y(value: float) -> float:
        return bottom - (bottom - top) * math.log(value / low) / math.log(high / low)

    parts = [line(left, bottom, WIDTH - right, bottom, "axis"), line(left, top, left, bottom, "axis")]
    parts += [text(x(at), bottom + 18, short(at), "middle") for at in sorted(set(xs))]
    for at in ticks(low, high):
        parts += [line(left, y(at), WIDTH - right, y(at), "grid"), text(left - 6, y(at) + 4, short(at), "end")]
    parts.append(text((left + WIDTH - right) / 2, bottom + 38, f"{across}; both axes are logarithmic", "middle"))
    for number, (name, points) in enumerate(rows):
        colour = COLOURS[number % len(COLOURS)]
        path = " ".join(f"{x(at):.1f},{y(figure.median):.1f}" for at, figure in points)
        parts.append(f'<polyline class="line" stroke="{colour}" points="{path}"/>')
        for at, figure in points:
            ends = f'x1="{x(at):.1f}" x2="{x(at):.1f}" y1="{y(figure.least):.1f}" y2="{y(figure.most):.1f}"'
            parts.append(f'<line {ends} stroke="{colour}"/>')
            parts.append(f'<circle cx="{x(at):.1f}" cy="{y(figure.median):.1f}" r="3" fill="{colour}"/>')
        label_y = top + 18 * number
        parts.append(f'<circle cx="{WIDTH - right + 20}" cy="{label_y}" r="4" fill="{colour}"/>')
        parts.append(text(WIDTH - right + 30, label_y + 4, name))
    return picture(bottom + 50, title, parts)
