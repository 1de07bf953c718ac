// Takes the pictures of docs/inbox.md: `make screenshots`.

import { fileURLToPath } from "node:url";

import { launch, open } from "./stage.js";
import { tell } from "./story.js";

const folder = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const WIDE = { width: 1180, height: 720 };
const PHONE = { width: 390, height: 780 };
const conversation = (page) => page.getByRole("button", { name: "+1 515 598 2927" }).click();
const view = (name) => (page) => page.getByRole("link", { name: new RegExp(`^${name}`) }).click();
const recorded = async (page) => {
  await view("Calls")(page);
  await page.getByRole("button", { name: "completed" }).click();
};

const PICTURES = [
  ["messages-light", "light", WIDE, conversation],
  ["messages-dark", "dark", WIDE, conversation],
  ["messages-phone", "light", PHONE, conversation],
  ["calls", "light", WIDE, recorded],
  ["callbacks", "light", WIDE, view("Callbacks")],
  ["requests", "dark", WIDE, view("Requests")],
];

const ends = [];
const story = await tell();
const browser = await launch();
for (const [name, colorScheme, viewport, show] of PICTURES) {
  const page = await open({ after: (end) => ends.push(end) }, browser, story.url, { colorScheme, viewport });
  await show(page);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}inbox-${name}.png` });
}
for (const end of ends) await end();
await browser.close();
await story.stop();
