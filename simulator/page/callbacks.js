// Callbacks: what was posted where, what came back, and once more.

import { post } from "./control.js";
import { fill, h, icon, keyed, text } from "./dom.js";
import { json, plural, time, words } from "./format.js";
import { panes } from "./panes.js";

export const title = "Callbacks";

const view = panes({
  label: "Callbacks",
  key: (item) => item.id,
  describe,
  detail,
  empty: h(
    "div.empty",
    {},
    h("h2", {}, "No callbacks yet"),
    h("p.muted", {}, "Delivery reports, inbound messages and call events that go to your addresses are shown here."),
  ),
});

/** The kind of event, and its subject. */
function name({ kind, body }) {
  const { type, payload } = body?.event_payload ?? {};
  const state = type ? `${type} ${payload?.status ?? ""}` : (body?.event_type ?? body?.status ?? body?.disposition);
  return typeof state === "string" ? `${words(kind)}: ${words(state)}` : words(kind);
}

function outcome({ settled, attempts, status, error }) {
  if (!settled) return attempts > 0 ? ["open", "waits for another try"] : ["open", "on its way"];
  if (status !== null) return [status < 300 ? "good" : "bad", `${status}`];
  return ["bad", error ?? "failed"];
}

function describe(button, item) {
  const [tone, ending] = outcome(item);
  const { host, pathname } = new URL(item.url);
  fill(
    button,
    h("span.row", {}, h("strong", {}, name(item)), h("time", {}, time(item.due))),
    h("span.row", {}, h("span.small.muted.clip", {}, `${host}${pathname}`), h(`span.status.${tone}`, {}, ending)),
  );
}

function detail(back) {
  const heading = h("h2");
  const facts = h("p.muted");
  const address = h("code.address");
  const body = h("pre", { tabindex: "0", "aria-label": "Body of the request" });
  const tries = h("ol.tries", { "aria-label": "Tries" });
  const resend = h("button.primary", { type: "button", onclick: () => again() }, "Resend");
  const element = h(
    "article.sheet",
    { "aria-label": "Callback" },
    h("button.back", { type: "button", "aria-label": "Back to the list", onclick: back }, icon("back"), "Callbacks"),
    h("div.headline", {}, heading, resend),
    facts,
    h("h3", {}, "Request"),
    h("p", {}, h("strong", {}, "POST "), address),
    h(
      "pre.headers",
      { tabindex: "0", "aria-label": "Headers of the request" },
      "content-type: application/json\nuser-agent: wavix-simulator",
    ),
    body,
    h("h3", {}, "Replies"),
    tries,
  );
  let shown = null;

  const again = () => post(`callbacks/${shown.id}/resend`, undefined, "The callback is posted again");
  const create = () => h("li");
  const reply = (row, { at, status, reply: said, error, number }) =>
    fill(
      row,
      h(
        "p",
        {},
        h("span.small.muted", {}, `Try ${number} · ${time(at)} `),
        h(`span.status.${status && status < 300 ? "good" : "bad"}`, {}, status ? `${status}` : error),
      ),
      said && h("pre", { tabindex: "0", "aria-label": `Reply to try ${number}` }, said),
    );

  return {
    element,
    show(item) {
      if (!item || item === shown) return;
      shown = item;
      text(heading, name(item));
      text(facts, `Due at ${time(item.due)} · ${plural(item.attempts, "try", "tries")} · ${outcome(item)[1]}`);
      text(address, item.url);
      text(body, json(item.body));
      resend.disabled = !item.settled;
      const first = item.attempts - item.tries.length + 1;
      const numbered = item.tries.map((tried, index) => ({ ...tried, number: first + index })).reverse();
      keyed(tries, numbered, (tried) => `${item.id} ${tried.number}`, create, reply);
    },
  };
}

export const mount = view.mount;
export const render = ({ callbacks }) => view.render([...callbacks.values()].reverse());
export const focusList = view.focus;
