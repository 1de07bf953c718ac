// One call: who with whom, what can be done on the other side, what happened, what was recorded.

import { post } from "./control.js";
import { fill, h, icon, keyed, text } from "./dom.js";
import { party, span, time, words } from "./format.js";
import { player } from "./player.js";

export function call(back) {
  const heading = h("h2");
  const facts = h("p.muted");
  const actions = h("div.actions", { role: "group", "aria-label": "What the other side does" });
  const recording = h("div.recording");
  const timeline = h("ol.timeline", { "aria-label": "Timeline" });
  const element = h(
    "article.sheet",
    { "aria-label": "Call" },
    h("button.back", { type: "button", "aria-label": "Back to the list", onclick: back }, icon("back"), "Calls"),
    heading,
    facts,
    actions,
    recording,
    h("h3", {}, "Timeline"),
    timeline,
  );
  let shown = null;
  let offered = "";
  let played = null;

  return {
    element,
    show(item) {
      if (!item || item === shown) return;
      const outbound = item.direction === "outbound";
      text(heading, `${party(item.from)} → ${party(item.to)}`);
      text(
        facts,
        [outbound ? "Placed by the account" : "To the account", length(item), item.tag].filter(Boolean).join(" · "),
      );
      const possible = does(item);
      const wanted = `${item.uuid} ${possible.map(([name]) => name).join()}`;
      if (wanted !== offered) {
        offered = wanted;
        fill(actions, ...possible.map(([name, act]) => act(item, name)));
      }
      const file = item.recording ? item.uuid : null;
      if (file !== played) {
        played = file;
        fill(recording, file && player(`/simulator/recordings/${file}`));
      }
      const started = Date.parse(item.call_started);
      const events = item.timeline.map((event, index) => ({ ...event, index, after: Date.parse(event.at) - started }));
      keyed(
        timeline,
        events,
        (event) => `${item.uuid} ${event.index}`,
        () => h("li"),
        describe,
      );
      shown = item;
    },
  };
}

function length({ call_answered: answered, call_completed: completed, lasts }) {
  if (lasts) return answered ? `answered at ${time(answered)}` : "rings";
  return answered ? `lasted ${span(Date.parse(completed) - Date.parse(answered))}` : "was not answered";
}

/** Actions of the other side in the state of a call. */
function does(item) {
  if (!item.lasts) return [];
  const act = (path) => (call, name) =>
    h(
      "button",
      { type: "button", onclick: () => post(`calls/${call.uuid}/${path}`, undefined, `${name}: done`) },
      name,
    );
  const waits = item.direction === "outbound" && !item.call_answered;
  return [
    ...(waits
      ? [
          ["Answer", act("answer")],
          ["Busy", act("busy")],
        ]
      : []),
    ["Hang up", act("hang-up")],
    ...(item.collecting ? [["Press", keypad]] : []),
  ];
}

function keypad(item) {
  const keys = h("input.keypad", { "aria-label": "Keys", pattern: "[0-9*#]+", required: true, placeholder: "0-9 * #" });
  const send = (event) => {
    event.preventDefault();
    post(`calls/${item.uuid}/digits`, { digits: keys.value }, "The keys were pressed");
  };
  return h("form.inline", { onsubmit: send }, keys, h("button", { type: "submit" }, "Press keys"));
}

function describe(row, { at, after, event, payload }) {
  fill(
    row,
    h("span.what", {}, payload?.type ? `${words(payload.type)} ${words(payload.payload?.status)}` : words(event)),
    detail(payload?.payload),
    h("span.when.small.muted", {}, `${time(at)} · +${span(after)}`),
  );
}

function detail(payload) {
  if (payload?.digits) return h("span.small", {}, `keys ${payload.digits}`);
  return null;
}
