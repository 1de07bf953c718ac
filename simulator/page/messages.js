// Conversations: the list of them, and the phone that one is read on.

import { fill, h } from "./dom.js";
import { party, time, words } from "./format.js";
import { mountCompose } from "./handset.js";
import { panes } from "./panes.js";
import { state } from "./store.js";
import { thread } from "./thread.js";

export const title = "Messages";

const compose = mountCompose();
let phone;
const view = panes({
  label: "Conversations",
  key: (conversation) => conversation.key,
  describe,
  detail: (back) => {
    phone = thread(back);
    return phone;
  },
  empty: h(
    "div.empty",
    {},
    h("h2", {}, "Nothing was sent yet"),
    h("p", {}, "Point a client at this address, with the key that the program printed:"),
    h("pre", { tabindex: "0", "aria-label": "Address" }, `WAVIX_BASE_URL=${location.origin}\nWAVIX_API_KEY=…`),
    h("p.muted", {}, "What it sends is shown here, as on the recipient's phone."),
  ),
  before: [compose.element],
});

/** Messages by who talks with whom: the account's side and the handset. The latest one comes first. */
function conversations(messages) {
  const found = new Map();
  for (const message of messages.values()) {
    const inbound = message.direction === "inbound";
    const [own, other] = inbound ? [message.to, message.from] : [message.from, message.to.replace("+", "")];
    const id = `${own} ${other}`;
    const known = found.get(id)?.messages ?? [];
    found.delete(id);
    found.set(id, { key: id, own, other, messages: [...known, message] });
  }
  return [...found.values()].reverse();
}

function describe(button, { own, other, messages }) {
  const last = messages.at(-1);
  const failed = messages.some((message) => message.error_message);
  fill(
    button,
    h("span.row", {}, h("strong", {}, party(other)), h("time", {}, time(last.submitted_at))),
    h("span.row", {}, h("span.muted.clip", {}, preview(last)), failed && h("span.dot.bad", { title: "One failed" })),
    h("span.row", {}, h("span.small.muted", {}, `with ${party(own)}`), h("span.small.muted", {}, words(last.status))),
  );
}

function preview({ message_body: { text: body, media }, direction }) {
  return `${direction === "inbound" ? "↩ " : ""}${body || `${media?.length ?? 0} files`}`;
}

export const mount = view.mount;

export function render({ messages }) {
  compose.render();
  view.render(conversations(messages));
}

/** Puts the cursor where a reply is written. */
export function reply() {
  if (state.messages.size === 0) return;
  view.show();
  phone.focus();
}

export const focusList = view.focus;
