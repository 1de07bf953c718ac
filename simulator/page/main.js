// Puts the page together: a header, the views, and which of them is shown.

import * as account from "./account.js";
import * as callbacks from "./callbacks.js";
import * as calls from "./calls.js";
import { h, icon, text } from "./dom.js";
import { listen } from "./feed.js";
import { mountHeader } from "./header.js";
import { mountKeys } from "./keys.js";
import * as messages from "./messages.js";
import * as requests from "./requests.js";
import { onChange, state } from "./store.js";

const VIEWS = { messages, calls, callbacks, requests, account };
const main = document.getElementById("main");
const nav = document.getElementById("views");
const sections = {};
const links = {};

for (const [name, view] of Object.entries(VIEWS)) {
  const count = h("span.count", { hidden: true });
  links[name] = h("a", { href: `#${name}` }, icon(name), h("span", {}, view.title), count);
  links[name].count = count;
  sections[name] = h(`section.view.${name}`, { "aria-labelledby": `title-${name}`, hidden: true });
  sections[name].append(h("h1.hidden", { id: `title-${name}` }, view.title));
  view.mount(sections[name]);
}
nav.append(...Object.values(links));
main.append(...Object.values(sections));

function current() {
  const name = location.hash.slice(1);
  return name in VIEWS ? name : "messages";
}

function show() {
  const wanted = current();
  for (const [name, section] of Object.entries(sections)) {
    section.hidden = name !== wanted;
    if (name === wanted) links[name].setAttribute("aria-current", "page");
    else links[name].removeAttribute("aria-current");
  }
  document.title = `${VIEWS[wanted].title} · Wavix simulator`;
  render();
}

function render() {
  if (!state.ready) return;
  VIEWS[current()].render(state);
  for (const [name, link] of Object.entries(links)) {
    const { size = 0 } = state[name] ?? {};
    link.count.hidden = size === 0;
    text(link.count, size);
  }
  document.body.classList.toggle("ready", true);
}

addEventListener("hashchange", show);
onChange(render);
mountHeader(document.getElementById("top"));
mountKeys({
  go: (index) => {
    const name = Object.keys(VIEWS)[index];
    if (name) location.hash = name;
  },
  reply: () => {
    location.hash = "messages";
    show();
    messages.reply();
  },
  list: () => VIEWS[current()].focusList?.(),
});
show();
listen();
