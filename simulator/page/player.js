// Plays a recording. It is fetched when it is asked for, and kept as long as it is shown.

import { say } from "./control.js";
import { fill, h, icon } from "./dom.js";

export function player(address) {
  const box = h("div.player");
  const load = async () => {
    button.disabled = true;
    const response = await fetch(address);
    if (!response.ok) {
      button.disabled = false;
      say("There is no recording any more", true);
      return;
    }
    const url = URL.createObjectURL(await response.blob());
    const audio = h("audio", { controls: true, src: url, "aria-label": "Recording" });
    // The player holds what it has loaded.
    audio.addEventListener("loadeddata", () => URL.revokeObjectURL(url), { once: true });
    const save = h("a.small", { href: address, download: "recording.wav" }, "Save");
    fill(box, audio, save);
    audio.focus();
    await audio.play().catch(() => {});
  };
  const button = h("button.primary", { type: "button", onclick: load }, icon("sound"), "Play the recording");
  return fill(box, button);
}
