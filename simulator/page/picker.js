// A list of which one item is open. One stop for the tab key; arrows, Home and End go through it.

import { h, keyed } from "./dom.js";

/**
 * `describe(button, item)` fills the button of an item, `open(item)` is called when one is chosen.
 */
export function picker({ label, key, describe, open }) {
  const list = h("ul.picker", { "aria-label": label });
  let chosen = null;
  const byKey = new Map();

  list.addEventListener("keydown", (event) => {
    const buttons = [...list.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement);
    const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 };
    const target = buttons[moves[event.key]];
    if (at < 0 || !target) return;
    event.preventDefault();
    target.focus();
    choose(target.parentElement.dataset.key);
  });

  function choose(id) {
    const item = byKey.get(id);
    if (!item) return;
    mark(item);
    open(item);
  }

  /** Shows which item is open, without opening it. */
  function mark(item) {
    if (item) chosen = String(key(item));
    const rows = [...list.children];
    const held = rows.some((row) => row.dataset.key === chosen) ? chosen : rows[0]?.dataset.key;
    for (const row of rows) {
      const button = row.firstElementChild;
      button.tabIndex = row.dataset.key === held ? 0 : -1;
      if (row.dataset.key === chosen) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
    return item;
  }

  return {
    element: list,
    mark,
    /** The item that is open. */
    current: () => byKey.get(chosen) ?? null,
    focus: () => list.querySelector("button[tabindex='0']")?.focus(),
    render(items) {
      byKey.clear();
      for (const item of items) byKey.set(String(key(item)), item);
      const create = (item) => h("li", {}, h("button", { type: "button", onclick: () => choose(String(key(item))) }));
      keyed(list, items, key, create, (row, item) => describe(row.firstElementChild, item));
      mark();
    },
  };
}
