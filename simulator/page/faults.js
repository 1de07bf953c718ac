// Lets requests that come fail, as networks and platforms do.

import { control, post } from "./control.js";
import { fill, h } from "./dom.js";
import { state } from "./store.js";

/** Faults for a request: a name, and the fields of the fault. */
const KINDS = {
  "Answer 503": { status: 503 },
  "Answer 500": { status: 500 },
  "Answer 429": { status: 429, headers: { "retry-after": "1" } },
  "Answer 401": { status: 401 },
  "Reset the connection": { reset: true },
  "Carry out, then reset": { reset: true, carry_out: true },
  "Answer after 5 s": { delay: 5 },
  "Cut the answer short": { truncate: 10 },
};

export function mountFaults() {
  const operation = h("select", { id: "fault-operation" });
  const kind = h("select", { id: "fault-kind" }, ...Object.keys(KINDS).map((name) => h("option", {}, name)));
  const times = h("input", { id: "fault-times", type: "number", min: "1", max: "1000", value: "1", required: true });
  const waiting = h("ul.chips", { "aria-label": "Faults that wait" });
  const clear = h(
    "button",
    { type: "button", onclick: () => control("DELETE", "faults", undefined, "No fault waits") },
    "End all",
  );
  const add = (event) => {
    event.preventDefault();
    const only = operation.value ? { operation: operation.value } : {};
    post("faults", { ...KINDS[kind.value], ...only, times: Number(times.value) }, "The fault waits for a request");
  };
  const element = h(
    "section.card",
    { "aria-labelledby": "faults-title" },
    h("h2", { id: "faults-title" }, "Let requests fail"),
    h(
      "form.fields.wide",
      { onsubmit: add },
      h("label", { for: "fault-operation" }, "Which", operation),
      h("label", { for: "fault-kind" }, "What they meet", kind),
      h("label", { for: "fault-times" }, "How many", times),
      h("button.primary", { type: "submit" }, "Add fault"),
    ),
    h("div.waiting", {}, waiting, clear),
  );
  return { element, render };

  function render() {
    if (operation.options.length === 0) {
      const names = state.operations.map((name) => h("option", { value: name }, name));
      fill(operation, h("option", { value: "" }, "Any request"), ...names);
    }
    const { faults } = state.account;
    fill(waiting, ...faults.map((fault) => h("li.chip.warning", {}, describe(fault))));
    clear.parentElement.hidden = faults.length === 0;
  }
}

function describe({ operation, method, path, status, reset, delay, truncate, times, skip }) {
  const whom = operation ?? [method, path].filter(Boolean).join(" ");
  const what = [
    status && `answer ${status}`,
    reset && "reset",
    delay && `after ${delay} s`,
    truncate !== undefined && "cut short",
  ];
  const counts = `${times}×${skip ? ` after ${skip}` : ""}`;
  return `${whom || "any request"}: ${what.filter(Boolean).join(", ")}, ${counts}`;
}
