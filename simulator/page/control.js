// Asks the simulator to do something, and says how that went.

import { text } from "./dom.js";

const notice = document.getElementById("notice");
let fading;

/** Shows a line for a while; it is read out. */
export function say(message, failed = false) {
  clearTimeout(fading);
  notice.classList.toggle("failed", failed);
  notice.classList.add("shown");
  text(notice, message);
  fading = setTimeout(() => notice.classList.remove("shown"), failed ? 8000 : 3000);
}

/** Calls a control. Gives its answer; null where it was refused, which is shown. */
export async function control(method, path, body, done) {
  try {
    const init = { method, body: body === undefined ? undefined : JSON.stringify(body) };
    const response = await fetch(`/simulator/${path}`, init);
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.message ?? `The simulator answered ${response.status}`);
    if (done) say(done);
    return answer;
  } catch (error) {
    say(error.message, true);
    return null;
  }
}

export const post = (path, body, done) => control("POST", path, body, done);
