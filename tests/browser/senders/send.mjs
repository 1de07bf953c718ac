// Sends one message: `send.mjs TO TEXT`, with the key and address of the environment.

import { Wavix } from "wavix";

const [to, text] = process.argv.slice(2);
await new Wavix().messages.send({ from: "Wavix", to, message_body: { text } });
