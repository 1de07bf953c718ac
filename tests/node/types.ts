// Compiled, never run: what the types allow and what they refuse.

import { Blob as NodeBlob } from "node:buffer";
import { createReadStream, createWriteStream } from "node:fs";
import { createServer } from "node:http";
import { Readable } from "node:stream";

import {
  ApiError,
  audio,
  type Cdr,
  type CdrPage,
  type ClientOptions,
  Direction,
  type DownloadTarget,
  events,
  type FileData,
  type Item,
  type Message,
  type MessageBody,
  type MessageStatus,
  NotFoundError,
  type NumberDocument,
  nameOf,
  OPERATIONS,
  type Operation,
  OutcomeUnknownError,
  type Pages,
  type SendMessage,
  TransactionType,
  type Upload,
  Wavix,
  WavixError,
  webhooks,
} from "wavix";
import { type AnsweredRequest, type Callback, Simulator, simulatorFor } from "wavix/testing";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function is<_ extends true>(): void {}

const options: ClientOptions = { apiKey: "k", generation: "guide", auth: "appid", timeout: 1000, maxRetries: 0 };
const client = new Wavix(options);
new Wavix();
// @ts-expect-error: no such option
new Wavix({ api_key: "k" });
// @ts-expect-error: no such generation
new Wavix({ generation: "new" });

export async function calls(signal: AbortSignal): Promise<void> {
  const request: SendMessage = { from: "Wavix", to: "447537151866", message_body: { text: "Hi", media: null } };
  const message = await client.messages.send(request, { signal, timeout: 1000, onReply: (info) => info.status });
  is<Same<typeof message, Message>>();
  is<Same<Message["charge"], string | null>>();
  is<Same<Message["message_id"], string>>();
  is<Same<MessageBody["media"], string[] | null>>();
  is<Same<Message["extra"], Record<string, unknown>>>();
  await client.messages.send({ ...request, tag: undefined });
  const media: readonly string[] = [];
  await client.messages.send({ ...request, message_body: { text: "Hi", media } });

  // @ts-expect-error: `to` is missing
  await client.messages.send({ from: "Wavix", message_body: { text: "Hi" } });
  // @ts-expect-error: null is not allowed
  await client.messages.send({ ...request, tag: null });
  // @ts-expect-error: no such argument
  await client.messages.send({ ...request, colour: "blue" });
  // @ts-expect-error: no such option
  await client.messages.send(request, { retries: 1 });
  // @ts-expect-error: an identifier is needed
  await client.messages.get({});
  // @ts-expect-error: a number, not text
  await client.numbers.get({ id: "1" });
}

export async function files(file: File): Promise<void> {
  const paper = { did_ids: "1", doc_id: 1 };
  const uploads: Upload[] = ["id.pdf", new URL("file:///id.pdf"), { name: "id.pdf", data: Buffer.from("x") }, file];
  for (const doc_attachment of uploads) {
    const documents = await client.numbers.uploadPapers({ ...paper, doc_attachment });
    is<Same<typeof documents, NumberDocument[]>>();
  }
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(1);
  }
  const sources: FileData[] = [file.stream(), Readable.from("x"), new NodeBlob(["x"]), pieces(), [new Uint8Array(1)]];
  for (const data of sources) {
    await client.numbers.uploadPapers(
      { ...paper, doc_attachment: { name: "id.pdf", data, size: 1 } },
      { onProgress: (sent: number, total: number | null) => void [sent, total] },
    );
  }
  await client.numbers.uploadPapers({ ...paper, doc_attachment: createReadStream("id.pdf") });
  const targets: DownloadTarget[] = ["a", createWriteStream("a"), new WritableStream<Uint8Array>()];
  for (const target of targets) {
    const saved = await client.billing.downloadInvoice({ id: 1 }).save(target, { onProgress: () => {} });
    is<Same<typeof saved, number>>();
  }
  // @ts-expect-error: text is no bytes
  await client.numbers.uploadPapers({ ...paper, doc_attachment: { name: "id.pdf", data: "x" } });
  // @ts-expect-error: the file is missing
  await client.numbers.uploadPapers(paper);
  // @ts-expect-error: bytes have no name
  await client.numbers.uploadPapers({ ...paper, doc_attachment: Buffer.from("x") });
}

export async function enumerations(message: Message): Promise<void> {
  const status: MessageStatus = "sent";
  const unheard: MessageStatus = "teleported";
  is<Same<typeof Direction.Outbound, "outbound">>();
  await client.messages.list({ type: Direction.Outbound, status: unheard });
  await client.messages.list({ type: "inbound", status });
  if (message.status === "delivered") {
    message.delivered_at?.slice(0, 10);
  }
  const unnamed: TransactionType = 99;
  is<Same<typeof TransactionType.OutboundSms, 15>>();
  const days = { from_date: "2026-01-01", to_date: "2026-01-31" };
  await client.billing.transactions({ ...days, type: TransactionType.OutboundSms });
  await client.billing.transactions({ ...days, type: unnamed });
  // @ts-expect-error: a name is no number
  await client.billing.transactions({ ...days, type: "OutboundSms" });
  nameOf(TransactionType, unnamed)?.toUpperCase();
  nameOf(TransactionType, null);
}

export async function lists(): Promise<void> {
  const january = { type: "placed", from: "2026-01-01", to: "2026-01-31" } as const;
  const list = client.cdrs.list(january);
  is<Same<typeof list, Pages<CdrPage>>>();
  is<Same<Item<CdrPage>, Cdr>>();
  const promise: Promise<CdrPage> = list;
  is<Same<Awaited<typeof promise>, CdrPage>>();
  for await (const cdr of list) {
    is<Same<typeof cdr, Cdr>>();
  }
  for await (const page of list.pages()) {
    page.pagination?.total_pages?.toFixed();
  }
  for await (const cdr of client.cdrs.export(january)) {
    is<Same<typeof cdr, Cdr>>();
  }
  for await (const chunk of client.cdrs.csv(january)) {
    is<Same<typeof chunk, Uint8Array>>();
  }
  const size: number = await client.cdrs.csv(january).save("calls.csv");
  await client.cdrs.csv(january).bytes({ limit: size });
  await client.numbers.list();
  // @ts-expect-error: the days are missing
  client.cdrs.list({ type: "placed" });
}

export function failures(error: unknown): number | undefined {
  if (error instanceof NotFoundError) {
    return error.status;
  }
  if (error instanceof ApiError) {
    return error.retry_after;
  }
  if (error instanceof OutcomeUnknownError) {
    return error.attempts;
  }
  return error instanceof WavixError ? error.elapsed : undefined;
}

/** Each class stays distinct after the others are ruled out. */
export function narrowed(error: WavixError): string {
  if (error instanceof ApiError) {
    return error instanceof NotFoundError ? error.name : error.message;
  }
  return error instanceof OutcomeUnknownError ? error.name : error.message;
}

export function table(): readonly Operation[] {
  // @ts-expect-error: the table does not change
  OPERATIONS.push();
  return OPERATIONS.filter((operation) => operation.path !== null && operation.retry_class === "billable");
}

export function testing(): readonly Callback[] {
  using simulator = new Simulator({ tier: "flex", seed: 7 });
  simulator.fault({ operation: "messages.send", status: 503, headers: { "retry-after": "1" } });
  new Wavix({ apiKey: simulator.apiKey, baseUrl: simulator.url });
  simulator.advance(1000);
  return simulator.callbacks;
}

export function receivers(): void {
  const url = events.signUrl("https://example.com", "a secret", { expiresIn: 60_000 });
  is<Same<typeof url, string>>();
  // @ts-expect-error: a number
  events.signUrl("https://example.com", "a secret", { expiresIn: "soon" });
  const store: events.Store = { get: async () => undefined, put: async () => "OK" };
  const receiver: webhooks.Receiver = webhooks.receiver(
    async (event: events.Event, { signal }) => {
      signal.throwIfAborted();
      if (event.name === "DeliveryReport") {
        is<Same<typeof event.data.message_id, string>>();
        await client.messages.confirm({ message_id: event.data.message_id, status: event.data.status });
      }
    },
    { secret: ["one", "two"], store, sources: events.SOURCE_ADDRESSES, proxies: 1, timeout: 1000 },
  );
  createServer(receiver);
  webhooks.receiver(() => {}, {
    store: new events.MemoryStore(),
    onError: (error, event) => console.log(error, event.name),
  });
  // @ts-expect-error: no such option
  webhooks.receiver(() => {}, { secrets: [] });
  // @ts-expect-error: it may not be set
  webhooks.receiver(() => {}, { secret: process.env.SECRET });
}

export async function fixture(test: { after(end: () => void): void }): Promise<AnsweredRequest | undefined> {
  const simulator = simulatorFor(test, { balance: "12.50" });
  await simulator.client({ maxRetries: 0 }).numbers.list();
  // @ts-expect-error: the simulator knows its own key
  simulator.client({ apiKey: "other" });
  const status: string | null | undefined = simulator.messages.at(-1)?.status;
  const { id } = await simulator.waitForCallback("message", { where: ({ reply }) => reply === status, timeout: 100 });
  simulator.resend(id);
  return simulator.requests.at(-1);
}

export async function callAudio(): Promise<void> {
  const server = await audio.AudioServer.start({ port: 0, buffer: 5000, origins: ["https://example.com"] });
  for await (const stream of server) {
    const id: string = stream.callId;
    for await (const event of stream) {
      switch (event.event) {
        case "media": {
          const samples: Int16Array = event.samples;
          const sent: boolean = await stream.sendAudio(samples);
          console.log(sent, event.track, event.chunk);
          break;
        }
        case "mark":
          console.log(event.name, id);
          break;
        case "stop":
          // @ts-expect-error: it has no sound
          console.log(event.audio);
          break;
        case "unknown":
          console.log(event.fields.digit);
      }
    }
    // @ts-expect-error: neither bytes nor samples
    await stream.sendAudio(new Float32Array(1));
  }
  await server.serve((stream) => stream.clear(), { onError: (error, stream) => console.log(error, stream.streamId) });
  const sound: Buffer = audio.resample(new Int16Array(8), 8000, audio.SAMPLE_RATE);
  console.log(new audio.Resampler(24_000, 8000).push(sound).length);
  // @ts-expect-error: no such option
  await audio.AudioServer.start({ speed: 2 });
}
