// The phone: one conversation as its other side sees it. Messages of the account stand on the left, replies on the right.

import { fill, h, icon, keyed, text } from "./dom.js";
import { day, isNumber, money, party, plural, time, words } from "./format.js";
import { write } from "./handset.js";
import { media } from "./media.js";

const GOOD = new Set(["delivered", "sent"]);
const OPEN = new Set(["accepted", "pending"]);

export function thread(back) {
  const name = h("strong");
  const own = h("span.small.muted");
  const list = h("ol");
  const log = h("div.thread", { role: "log", "aria-label": "Messages", tabindex: "0" }, list);
  const field = h("textarea", { rows: "1", "aria-label": "Reply as the handset", placeholder: "Reply as the handset" });
  const button = h("button.primary.round", { type: "submit", "aria-label": "Send the reply" }, icon("send"));
  const form = h("form.reply", { onsubmit: send }, field, button);
  const note = h("p.small.muted.note", { hidden: true });
  const element = h(
    "article.phone",
    { "aria-label": "Phone" },
    h(
      "header",
      {},
      h("button.back", { type: "button", "aria-label": "Back to the list", onclick: back }, icon("back")),
      h("div", {}, name, own),
    ),
    log,
    form,
    note,
  );
  let shown = null;

  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  async function send(event) {
    event.preventDefault();
    const reply = field.value.trim();
    if (!reply || !shown) return;
    if (await write({ from: shown.other, to: shown.own, text: reply })) field.value = "";
  }

  return {
    element,
    focus: () => field.focus(),
    show(conversation) {
      if (!conversation || conversation === shown) return;
      const other = shown?.key !== conversation.key;
      const last = shown?.messages.at(-1)?.message_id !== conversation.messages.at(-1).message_id;
      shown = conversation;
      text(name, party(conversation.own));
      text(own, `on the phone of ${party(conversation.other)}`);
      const answers = isNumber(conversation.own);
      form.hidden = !answers;
      note.hidden = answers;
      text(note, `${conversation.own} is a name: nobody can reply to it.`);
      keyed(list, conversation.messages, (message) => message.message_id, create, update);
      if (other || last) log.scrollTop = log.scrollHeight;
    },
  };
}

const create = (message) => h(`li.bubble.${message.direction === "inbound" ? "mine" : "theirs"}`);

function update(bubble, message) {
  const { text: body, media: files } = message.message_body;
  const opened = bubble.querySelector("details")?.open ?? false;
  fill(
    bubble,
    h("div.said", {}, files && h("div.media", {}, ...files.map(media)), body && h("p", {}, body)),
    h(
      "div.meta",
      {},
      h("time", { datetime: message.submitted_at }, time(message.submitted_at)),
      message.direction === "outbound" && h(`span.status.${tone(message.status)}`, {}, words(message.status)),
      h("span", {}, size(message)),
      details(message, opened),
    ),
    message.error_message && h("p.error", {}, message.error_message),
  );
}

function tone(status) {
  if (GOOD.has(status)) return "good";
  return OPEN.has(status) ? "open" : "bad";
}

const size = (message) => (message.encoding ? `${plural(message.segments, "segment")} · ${message.encoding}` : "MMS");

function details(message, open) {
  const rows = [
    ["Identifier", message.message_id],
    ["Day", day(message.submitted_at)],
    ["Sent", message.sent_at && time(message.sent_at)],
    ["Delivered", message.delivered_at && time(message.delivered_at)],
    ["Charge", message.direction === "outbound" && `${money(message.charge)} + ${money(message.carrier_fees)} fees`],
    ["Network", message.mcc && `${message.mcc} ${message.mnc}`],
    ["Tag", message.tag],
  ];
  const shown = rows.filter(([, value]) => value).flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]);
  return h("details", { open }, h("summary", {}, "Details"), h("dl", {}, ...shown));
}
