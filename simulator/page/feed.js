// Listens to the simulator: a whole view first, then what becomes different.

import { apply, replace, setLive } from "./store.js";

const PAUSE = 2000;

export function listen() {
  const source = new EventSource("/simulator/feed");
  source.addEventListener("snapshot", ({ data }) => {
    setLive(true);
    replace(JSON.parse(data));
  });
  source.addEventListener("change", ({ data }) => apply(JSON.parse(data)));
  source.addEventListener("error", () => {
    setLive(false);
    // The browser comes back by itself, unless it was refused.
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, PAUSE);
  });
}
