// Calls: the list of them, and what one went through.

import { call } from "./call.js";
import { post } from "./control.js";
import { fill, h } from "./dom.js";
import { party, time, words } from "./format.js";
import { numbers } from "./handset.js";
import { panes } from "./panes.js";

export const title = "Calls";

const to = h("select", { id: "ring-to", required: true });
const view = panes({
  label: "Calls",
  key: (item) => item.uuid,
  describe,
  detail: call,
  empty: h(
    "div.empty",
    {},
    h("h2", {}, "No calls yet"),
    h("p.muted", {}, "Calls that the account places or gets are shown here. Call one of its numbers to begin."),
  ),
  before: [ring()],
});

function tone({ event_type: event, lasts }) {
  if (lasts) return event === "answered" || event === "on_call_event" ? "good" : "open";
  return event === "completed" ? "good" : "bad";
}

function describe(button, item) {
  const outbound = item.direction === "outbound";
  fill(
    button,
    h("span.row", {}, h("strong", {}, party(outbound ? item.to : item.from)), h("time", {}, time(item.call_started))),
    h(
      "span.row",
      {},
      h("span.small.muted", {}, `${outbound ? "from" : "to"} ${party(outbound ? item.from : item.to)}`),
      h(`span.status.${tone(item)}`, {}, words(item.event_type)),
    ),
  );
}

function ring() {
  const from = h("input", {
    id: "ring-from",
    inputmode: "tel",
    required: true,
    value: "15155982927",
    autocomplete: "off",
  });
  const send = async (event) => {
    event.preventDefault();
    const answer = await post("calls", { from: from.value, to: to.value }, "The number is called");
    if (answer) element.open = false;
  };
  const form = h(
    "form.fields",
    { onsubmit: send },
    h("label", { for: "ring-from" }, "From", from),
    h("label", { for: "ring-to" }, "To", to),
    h("button.primary", { type: "submit" }, "Call"),
  );
  const element = h("details.compose", {}, h("summary", {}, "Call from a phone"), form);
  return element;
}

export const mount = view.mount;

export function render({ calls }) {
  numbers(to);
  view.render([...calls.values()].reverse());
}

export const focusList = view.focus;
