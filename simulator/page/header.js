// Always in sight: whether the page is live, virtual time and its buttons, the balance.

import { post } from "./control.js";
import { h, text } from "./dom.js";
import { day, money, plural, time } from "./format.js";
import { now, onChange, state } from "./store.js";

const STEPS = [
  ["+5 s", 5, "5 seconds"],
  ["+1 min", 60, "1 minute"],
  ["+1 h", 3600, "1 hour"],
];

export const advance = (seconds, name) => post("advance", { seconds }, `Time went on by ${name}`);

/** Goes on to the next thing that is planned. */
export function advanceToNext() {
  const next = state.account?.next_event;
  if (!next) return null;
  const seconds = Math.max(0, Date.parse(next) - now()) / 1000 + 0.001;
  return post("advance", { seconds }, "Time went on to the next event");
}

export function mountHeader(root) {
  const clock = h("span.clock");
  const date = h("span.date");
  const live = h("span.live", {}, "Connecting");
  const amount = h("span");
  const balance = h("a.balance", { href: "#account" }, h("span.long", {}, "Balance "), amount);
  const faults = h("a.chip.warning", { href: "#requests", title: "Faults that wait for requests", hidden: true });
  const next = h(
    "button",
    { type: "button", onclick: advanceToNext, title: "To the next event (n)" },
    "Next",
    h("span.long", {}, " event"),
  );
  const steps = STEPS.map(([label, seconds, name]) =>
    h("button", { type: "button", onclick: () => advance(seconds, name), title: `Time goes on by ${name}` }, label),
  );
  root.append(
    h("div.brand", {}, h("strong", {}, "Wavix"), h("span", {}, "simulator"), live),
    h(
      "div.time",
      { role: "group", "aria-label": "Virtual time" },
      h("span.now", {}, date, clock),
      h("span.steps", {}, ...steps, next),
    ),
    h("div.money", {}, faults, balance),
  );

  const tick = () => {
    if (!state.ready) return;
    text(clock, time(now()));
    text(date, day(now()));
  };
  setInterval(tick, 250);
  onChange(() => {
    tick();
    text(live, state.live ? "Live" : "Reconnecting");
    live.classList.toggle("on", state.live);
    if (!state.account) return;
    next.disabled = !state.account.next_event;
    text(amount, money(state.account.balance));
    const waiting = state.account.faults.length;
    faults.hidden = waiting === 0;
    text(faults, plural(waiting, "fault"));
  });
}
