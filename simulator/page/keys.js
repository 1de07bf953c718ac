// Shortcuts, and the dialog that lists them.

import { h } from "./dom.js";
import { advance, advanceToNext } from "./header.js";

const LIST = [
  ["1 – 5", "Messages, calls, callbacks, requests, account"],
  ["l", "To the list of the view; ↑ and ↓ go through it"],
  ["r", "Reply as the handset"],
  ["t", "Time goes on by 5 seconds"],
  ["n", "Time goes on to the next event"],
  ["?", "This list"],
  ["Esc", "Closes this list"],
];
const SETTING = "wavix-simulator-shortcuts";

export function mountKeys({ go, reply, list }) {
  const enabled = h("input", { type: "checkbox", id: "shortcuts", onchange: () => keep(enabled.checked) });
  enabled.checked = kept();
  const rows = LIST.flatMap(([key, meaning]) => [h("dt", {}, h("kbd", {}, key)), h("dd", {}, meaning)]);
  const dialog = h(
    "dialog.keys",
    { "aria-labelledby": "keys-title" },
    h("h2", { id: "keys-title" }, "Shortcuts"),
    h("dl", {}, ...rows),
    h("label.check", { for: "shortcuts" }, enabled, "Shortcuts are on"),
    h("button.primary", { type: "button", onclick: () => dialog.close() }, "Close"),
  );
  const help = h(
    "button.help",
    { type: "button", "aria-label": "Shortcuts", title: "Shortcuts (?)", onclick: () => dialog.showModal() },
    "?",
  );
  document.querySelector(".money").append(help);
  document.body.append(dialog);

  const actions = {
    r: reply,
    l: list,
    t: () => advance(5, "5 seconds"),
    n: advanceToNext,
    "?": () => dialog.showModal(),
  };
  addEventListener("keydown", (event) => {
    if (!enabled.checked || event.ctrlKey || event.metaKey || event.altKey || dialog.open || writes(event.target))
      return;
    const action = /^[1-5]$/.test(event.key) ? () => go(Number(event.key) - 1) : actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

function writes(target) {
  return target instanceof Element && target.closest("input, textarea, select, audio") !== null;
}

// A browser may forbid to keep anything; then the choice lasts as long as the page.
function kept() {
  try {
    return localStorage.getItem(SETTING) !== "off";
  } catch {
    return true;
  }
}

function keep(on) {
  try {
    localStorage.setItem(SETTING, on ? "on" : "off");
  } catch {
    // It lasts as long as the page.
  }
}
