// The state of the page: a copy of the simulator's view, and who wants to hear of changes.

const LISTS = { messages: "message_id", calls: "uuid", callbacks: "id", requests: "id" };

export const state = {
  /** Whether a snapshot has come. */
  ready: false,
  /** Whether the feed is open. */
  live: false,
  account: null,
  operations: [],
  messages: new Map(),
  calls: new Map(),
  callbacks: new Map(),
  requests: new Map(),
};

const listeners = new Set();
let planned = false;

/** Calls a function after every change, at most once a frame. */
export function onChange(listener) {
  listeners.add(listener);
}

export function changed() {
  if (planned) return;
  planned = true;
  setTimeout(() => {
    planned = false;
    for (const listener of listeners) listener(state);
  }, 16);
}

/** Replaces the known view by a whole one. */
export function replace(view) {
  for (const [name, id] of Object.entries(LISTS)) {
    state[name] = new Map(view[name].map((item) => [item[id], item]));
  }
  state.account = view.account;
  state.operations = view.operations;
  state.ready = true;
  setTime(view.now);
  changed();
}

/** Puts in what became different. */
export function apply(change) {
  for (const [name, id] of Object.entries(LISTS)) {
    const { put = [], gone = [] } = change[name] ?? {};
    for (const known of gone) state[name].delete(known);
    for (const item of put) state[name].set(item[id], item);
  }
  if (change.account) state.account = change.account;
  setTime(change.now);
  changed();
}

export function setLive(live) {
  state.live = live;
  changed();
}

let told = 0;
let toldAt = 0;

function setTime(now) {
  told = Date.parse(now);
  toldAt = performance.now();
}

/** Virtual time in milliseconds since 1970. */
export function now() {
  return told + (performance.now() - toldAt) * (state.account?.speed ?? 1);
}
