// The simulator's page in a real browser: what a developer sees and does on it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { guest, languages, launch, listen, open, own, sendFrom, simulate } from "./stage.js";

const numbers = { Python: "447537151801", Node: "447537151802", Rust: "447537151803" };
let browser;
let app;

before(async () => {
  browser = await launch();
  app = await listen();
});

after(async () => {
  app.stop();
  await browser.close();
});

/** A simulator and its page, for one test. */
async function stage(t, options) {
  const simulator = await simulate();
  t.after(simulator.stop);
  const page = await open(t, browser, simulator.url, options);
  return { simulator, client: simulator.client, page };
}

const advance = (page) => page.getByRole("button", { name: "+5 s" }).click();
const view = (page, name) => page.getByRole("link", { name: new RegExp(`^${name}`) }).click();

test("what each client sends appears, and its status moves", async (t) => {
  const { simulator, page } = await stage(t);
  await page.getByText("Nothing was sent yet").waitFor();
  for (const language of languages) {
    const words = `Hello from ${language} – in one segment`;
    await sendFrom(language, simulator.url, numbers[language], words);
    await page.getByRole("button", { name: words }).click();
    const bubble = page.getByRole("log").getByRole("listitem").filter({ hasText: words });
    await bubble.getByText("accepted", { exact: true }).waitFor();
    await bubble.getByText("1 segment · UCS-2").waitFor();
    await advance(page);
    await bubble.getByText("delivered", { exact: true }).waitFor();
  }
  await page.getByText("is a name: nobody can reply to it").waitFor();
});

test("a reply reaches the app", async (t) => {
  const { client, page } = await stage(t);
  await client.numbers.update({ id: 1, sms_relay_url: `${app.url}/inbound` });
  await client.messages.send({ from: own, to: guest, message_body: { text: "Are you coming?" } });
  const field = page.getByRole("textbox", { name: "Reply as the handset" });
  await field.fill("Yes, <b>at</b> eight");
  await field.press("Enter");
  await page.getByRole("log").getByText("Yes, <b>at</b> eight").waitFor();
  await view(page, "Callbacks");
  await page.getByRole("button", { name: /inbound message/i }).waitFor();
  await page.getByText("Thanks").waitFor();
  const [posted] = app.received.filter(({ path }) => path === "/inbound");
  assert.deepEqual(posted.body.message_body, { text: "Yes, <b>at</b> eight", media: null });
  assert.equal(posted.body.from, guest);
});

test("somebody writes first, and files are shown by their names", async (t) => {
  const { client, page } = await stage(t);
  const messages = page.locator("section.messages");
  await messages.getByText("Write from a phone").click();
  await messages.getByLabel("From").fill("12025550143");
  await messages.getByLabel("Text").fill("Do you deliver?");
  await page.getByRole("button", { name: "Send to the account" }).click();
  await page.getByRole("log").getByText("Do you deliver?").waitFor();
  const message_body = { text: "Our menu", media: ["https://example.com/menus/summer.png"] };
  await client.messages.send({ from: own, to: "12025550143", message_body });
  const file = page.getByRole("link", { name: "summer.png example.com" });
  assert.equal(await file.getAttribute("rel"), "noopener noreferrer");
  assert.equal(await page.locator("img").count(), 0);
});

test("a message is text, whatever it holds", async (t) => {
  const { client, page } = await stage(t);
  const text = `<img src=x onerror="document.title='caught'">`;
  await client.messages.send({ from: own, to: guest, message_body: { text }, tag: text });
  await page.getByRole("log").getByRole("paragraph").getByText(text).waitFor();
  assert.equal(await page.locator("img").count(), 0);
  assert.match(await page.title(), /Messages/);
});

test("a call goes on as the other side acts, and its recording is played", async (t) => {
  const { client, page } = await stage(t);
  await view(page, "Calls");
  await page.getByText("No calls yet").waitFor();
  await client.calls.create({ from: own, to: "447537151866", callback_url: `${app.url}/call`, recording: true });
  await page.getByRole("button", { name: "Answer" }).click();
  const timeline = page.getByRole("list", { name: "Timeline" });
  await timeline.getByText("answered").waitFor();
  await page.getByRole("button", { name: "+1 min" }).click();
  await timeline.getByText("completed").waitFor();
  await page.getByRole("button", { name: "Play the recording" }).click();
  const audio = page.locator("audio");
  await audio.waitFor();
  const length = await audio.evaluate(async (element) => {
    while (!(element.currentTime > 0)) await new Promise((wait) => setTimeout(wait, 20));
    return element.duration;
  });
  assert.equal(length, 10);
});

test("somebody calls, and keys are pressed", async (t) => {
  const { client, page } = await stage(t);
  await view(page, "Calls");
  await page.getByText("Call from a phone").click();
  await page.getByRole("button", { name: "Call", exact: true }).click();
  await page.getByRole("heading", { name: "+1 515 598 2927 → +1 313 789 0021" }).waitFor();
  const [{ id }] = await client.calls.list();
  await client.calls.answer({ id });
  await client.calls.collect({ id, max_digits: 2 });
  await page.getByLabel("Keys").fill("42");
  await page.getByRole("button", { name: "Press keys" }).click();
  await page.getByText("keys 42").waitFor();
  await page.getByRole("button", { name: "Hang up" }).click();
  await page.getByRole("list", { name: "Timeline" }).getByText("completed", { exact: true }).waitFor();
});

test("a callback is posted again", async (t) => {
  const { client, page } = await stage(t);
  const callback_url = `${app.url}/bad/again`;
  await client.messages.send({ from: own, to: guest, message_body: { text: "Hi" }, callback_url });
  await advance(page);
  await view(page, "Callbacks");
  await page.getByRole("button", { name: "message: sent" }).click();
  const tries = page.getByRole("list", { name: "Tries" }).getByRole("listitem");
  await tries.getByText("500").waitFor();
  await page.getByLabel("Body of the request").getByText(guest).waitFor();
  await page.getByRole("button", { name: "Resend" }).click();
  await tries.nth(1).waitFor();
  assert.equal(app.received.filter(({ path, body }) => path === "/bad/again" && body.status === "sent").length, 2);
});

test("a fault is met, and stands in the log", async (t) => {
  const { client, page } = await stage(t);
  await view(page, "Requests");
  await page.getByLabel("Which").selectOption("messages.send");
  await page.getByLabel("What they meet").selectOption("Answer 500");
  await page.getByRole("button", { name: "Add fault" }).click();
  const waiting = page.getByRole("list", { name: "Faults that wait" });
  await waiting.getByText("messages.send: answer 500, 1×").waitFor();
  const message = { from: own, to: guest, message_body: { text: "Hi" } };
  await assert.rejects(client.messages.send(message), { name: "OutcomeUnknownError" });
  const log = page.getByRole("list", { name: "Requests, latest first" }).getByRole("listitem");
  await log
    .filter({ hasText: "/v3/messages" })
    .filter({ hasText: "500" })
    .getByText("fault", { exact: true })
    .waitFor();
  await waiting.waitFor({ state: "hidden" });
  await assert.rejects(client.messages.send({ ...message, from: "Nobody" }), { name: "InvalidRequestError" });
  await log.getByText("The Sender ID is not found on the account").waitFor();
  await client.numbers.list();
  await log.filter({ hasText: "numbers.list" }).waitFor();
  await page.getByLabel("Failed only").check();
  await log.filter({ hasText: "numbers.list" }).waitFor({ state: "detached" });
  assert.equal(await log.count(), 2);
});

test("time goes on, and a new world begins", async (t) => {
  const { client, page } = await stage(t);
  await client.messages.send({ from: own, to: guest, message_body: { text: "Hi" } });
  await page.getByText("12:00:00", { exact: true }).first().waitFor();
  await page.getByRole("button", { name: "+1 h" }).click();
  await page.getByText("13:00:00", { exact: true }).waitFor();
  await page.getByRole("status").getByText("Time went on by 1 hour").waitFor();
  await view(page, "Account");
  await page.getByRole("list", { name: "Numbers" }).getByText("+1 313 789 0021").waitFor();
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Start over" }).click();
  await view(page, "Messages");
  await page.getByText("Nothing was sent yet").waitFor();
});

test("keys lead through the page, and can be switched off", async (t) => {
  const { client, page } = await stage(t);
  for (const to of [guest, "12025550143"]) {
    await client.messages.send({ from: own, to, message_body: { text: `To ${to}` } });
  }
  await page.getByRole("button", { name: `To ${guest}` }).waitFor();
  await page.keyboard.press("l");
  await page.keyboard.press("ArrowDown");
  await page.getByRole("log").getByText(`To ${guest}`).waitFor();
  await page.keyboard.press("r");
  await page.keyboard.type("r is a letter here");
  await page.keyboard.press("Enter");
  await page.getByRole("log").getByText("r is a letter here").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("main").focus();
  await page.keyboard.press("t");
  await page.getByText("12:00:05", { exact: true }).waitFor();
  await page.keyboard.press("4");
  await page.getByRole("heading", { name: "Let requests fail" }).waitFor();
  await page.keyboard.press("?");
  await page.getByLabel("Shortcuts are on").uncheck();
  await page.getByRole("button", { name: "Close" }).click();
  await page.locator("main").focus();
  await page.keyboard.press("1");
  await page.keyboard.press("Tab");
  await page.getByRole("heading", { name: "Let requests fail" }).waitFor();
});

test("the page comes back when the simulator does", async (t) => {
  const { simulator, client, page } = await stage(t);
  await client.messages.send({ from: own, to: guest, message_body: { text: "Before" } });
  await page.getByRole("log").getByText("Before").waitFor();
  await simulator.stop();
  await page.getByText("Reconnecting", { exact: true }).waitFor();
  const next = await simulate(new URL(simulator.url).port);
  t.after(next.stop);
  await page.getByText("Live", { exact: true }).waitFor();
  await page.getByText("Nothing was sent yet").waitFor();
});

test("a page of another site can neither drive nor read it", async (t) => {
  const simulator = await simulate();
  t.after(simulator.stop);
  await simulator.client.messages.send({ from: own, to: guest, message_body: { text: "Hi" } });
  const page = await (await browser.newContext()).newPage();
  t.after(() => page.context().close());
  await page.goto(app.url);
  const reached = await page.evaluate(async (url) => {
    await fetch(`${url}/simulator/reset`, { method: "POST", mode: "no-cors", body: "{}" });
    const read = await fetch(`${url}/simulator/messages`).catch((error) => error.name);
    const frame = document.createElement("iframe");
    frame.src = url;
    document.body.append(frame);
    await new Promise((loaded) => frame.addEventListener("load", loaded));
    return read;
  }, simulator.url);
  assert.equal(reached, "TypeError");
  assert.equal((await simulator.control("GET", "messages")).messages.length, 1);
  const [, frame] = page.frames();
  assert.equal(await frame.locator("#main").count(), 0);
});
