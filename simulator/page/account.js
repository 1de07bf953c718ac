// The account: money, numbers, senders, trunks, and a new beginning.

import { post } from "./control.js";
import { fill, h } from "./dom.js";
import { day, money, party, time } from "./format.js";

export const title = "Account";

const facts = h("dl.facts");
const numbers = h("ul.rows", { "aria-label": "Numbers" });
const senders = h("ul.rows", { "aria-label": "Sender IDs" });
const trunks = h("ul.rows", { "aria-label": "SIP trunks" });
let shown = null;

export function mount(section) {
  const sure = h(
    "dialog.keys",
    { "aria-labelledby": "sure-title" },
    h("h2", { id: "sure-title" }, "Start over?"),
    h("p", {}, "Messages, calls, callbacks, requests and faults go; a new account takes the place of this one."),
    h(
      "div.actions",
      {},
      h("button", { type: "button", onclick: () => sure.close() }, "Cancel"),
      h("button.danger", { type: "button", onclick: () => over(sure) }, "Start over"),
    ),
  );
  const start = h("button.danger", { type: "button", onclick: () => sure.showModal() }, "Start over");
  const card = (name, list) => h("section.card", {}, h("h2", {}, name), list);
  section.append(
    h(
      "div.column",
      {},
      h("section.card", {}, h("div.headline", {}, h("h2", {}, "Account"), start), facts),
      card("Numbers", numbers),
      card("Sender IDs", senders),
      card("SIP trunks", trunks),
      sure,
    ),
  );
}

async function over(dialog) {
  dialog.close();
  await post("reset", undefined, "A new world has begun");
}

export function render({ account }) {
  if (account === shown) return;
  shown = account;
  const rows = {
    Balance: money(account.balance),
    Level: account.tier === "FlexPro" ? "Flex Pro" : account.tier,
    Began: `${day(account.started)}, ${time(account.started)}`,
    "Next event": account.next_event ? time(account.next_event) : "none",
    "Calls that last": account.calls,
    "Opt-outs": account.opt_outs,
    "In the cart": account.cart,
    "Inbound SMS go to": account.sms_relay_url,
    "Delivery reports go to": account.dlr_relay_url,
  };
  const known = Object.entries(rows).filter(([, value]) => value !== null && value !== undefined && value !== "");
  fill(facts, ...known.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
  fill(numbers, ...account.numbers.map(number));
  fill(senders, ...account.sender_ids.map((own) => line(party(own.name), own.countries.join(", "))));
  fill(trunks, ...account.sip_trunks.map((trunk) => line(trunk.label, trunk.name)));
}

const line = (name, ...rest) => h("li", {}, h("strong", {}, name), ...rest.map((part) => h("span.muted", {}, part)));

function number(own) {
  const does = [own.sms_enabled && "SMS", own.call_recording_enabled && "records calls"].filter(Boolean).join(", ");
  const place = [own.label, own.city, own.country].filter(Boolean).join(" · ");
  return line(party(own.number), place, [own.status, does].filter(Boolean).join(" · "), own.sms_relay_url ?? "");
}
