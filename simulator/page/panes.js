// Two panes: a list, and one of its items in full. On a phone one of them is in sight at a time.

import { h } from "./dom.js";
import { picker } from "./picker.js";

/**
 * `detail` is made with what goes back to the list, and has `element` and `show(item)`; `before` stands above the list,
 * `empty` in the place of a detail where there are no items.
 */
export function panes({ label, key, describe, detail, empty, before = [] }) {
  const list = picker({ label, key, describe, open });
  const shown = detail(back);
  let root;

  function open(item) {
    root.classList.add("open");
    shown.show(item);
    // Where the list is out of sight now, the way back to it is what comes next.
    shown.element.querySelector(".back:not([hidden])")?.focus({ preventScroll: true });
  }

  function back() {
    root.classList.remove("open");
    list.focus();
  }

  return {
    mount(section) {
      root = section;
      root.append(h("div.side", {}, ...before, list.element), h("div.stage", {}, empty, shown.element));
    },
    render(items) {
      list.render(items);
      empty.hidden = items.length > 0;
      shown.element.hidden = items.length === 0;
      if (items.length === 0) root.classList.remove("open");
      else shown.show(list.current() ?? list.mark(items[0]));
    },
    show: () => root.classList.add("open"),
    focus: list.focus,
  };
}
