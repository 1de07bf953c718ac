// An afternoon of an account, for pictures and for what looks at every view.

import { guest, listen, own, simulate } from "./stage.js";

export const VIEWS = ["messages", "calls", "callbacks", "requests", "account"];

export async function tell() {
  const app = await listen();
  const { url, control, client, stop } = await simulate();
  const advance = (seconds) => control("POST", "advance", { seconds });
  const report = { callback_url: `${app.url}/status` };
  const send = (from, to, message_body, more = report) => client.messages.send({ from, to, message_body, ...more });
  const settled = () => control("GET", "callbacks?settled=true");

  await client.profile.update({ sms_relay_url: `${app.url}/inbound` });
  await send("Wavix", "447537151866", { text: "Your code is 482913" });
  await advance(40);
  await send(own, guest, { text: "Your table for four is booked for Friday, 7 pm. Reply YES to confirm." });
  await advance(65);
  await control("POST", "inbound", { from: guest, to: own, text: "Yes! Could we come at half past seven instead?" });
  await advance(20);
  await send(
    own,
    guest,
    { text: "Of course – see you at 7:30. Here is the menu." },
    { callback_url: `${app.url}/bad` },
  );
  await advance(9);
  await send(own, guest, { text: "The summer menu", media: ["https://example.com/menus/summer-2026.png"] });
  await advance(30);
  await send("Wavix", "447537991009", { text: "News of the week" }, { callback_url: "http://127.0.0.1:9/nobody" });
  await advance(6);

  const callback_url = `${app.url}/call`;
  const first = await client.calls.create({
    from: own,
    to: "447537151866",
    callback_url,
    recording: true,
    tag: "support",
  });
  await advance(12);
  await client.calls.collect({ id: first.id, max_digits: 2 });
  await advance(80);
  await client.calls.create({ from: own, to: "442071838750", callback_url });
  await advance(2);
  await client.numbers.list();
  await send("Nobody", "447537151866", { text: "Hi" }).catch(() => {});
  for (const fault of [{ status: 503 }, { reset: true, times: 2 }]) {
    await control("POST", "faults", { operation: "messages.send", ...fault });
    await send(own, guest, { text: "Hi" }).catch(() => {});
  }
  await settled();
  const end = async () => {
    await stop();
    app.stop();
  };
  return { url, stop: end };
}
