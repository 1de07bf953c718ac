// The log of API requests, with what went wrong, and faults for those to come.

import { fill, h, keyed } from "./dom.js";
import { mountFaults } from "./faults.js";
import { time } from "./format.js";
import { state } from "./store.js";

export const title = "Requests";

const log = h("ol.log", { "aria-label": "Requests, latest first", tabindex: "0" });
const empty = h("p.muted.empty-line", {}, "No request yet.");
const failed = h("input", { type: "checkbox", id: "only-failed", onchange: () => render(state) });
let faults;

export function mount(section) {
  faults = mountFaults();
  section.append(
    h(
      "div.column",
      {},
      faults.element,
      h("div.headline", {}, h("h2", {}, "Requests"), h("label.check", { for: "only-failed" }, failed, "Failed only")),
      empty,
      log,
    ),
  );
}

const wrong = ({ status }) => status === null || status >= 400;

function describe(row, { at, method, path, operation, status, error, fault, took_ms: took }) {
  fill(
    row,
    h("time.small.muted", {}, time(at)),
    h("span.method", {}, method),
    h("span.path", {}, h("code", {}, path), operation && h("span.small.muted", {}, operation)),
    h(`span.status.${wrong({ status }) ? "bad" : "good"}`, {}, status ?? "reset"),
    h("span.small.muted.took", {}, `${took} ms`),
    (error || fault) &&
      h("p.error", {}, fault && h("span.chip.warning", {}, "fault"), error ?? "Held back or cut short"),
  );
}

export function render({ requests }) {
  faults.render();
  const all = [...requests.values()].filter((request) => !failed.checked || wrong(request)).reverse();
  empty.hidden = all.length > 0;
  log.hidden = all.length === 0;
  keyed(
    log,
    all,
    (request) => request.id,
    () => h("li"),
    describe,
  );
}

export const focusList = () => log.focus();
