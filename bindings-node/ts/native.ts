/** Loads the native module, which holds the client itself. */

import { NotSentError } from "./errors.js";

/** Ends the calls it was given to. */
export interface NativeCancel {
  cancel(): void;
}

/** A handle on an open connection. */
interface NativeHandle {
  readonly info: string | null;
  close(): void;
}

export interface NativeLines extends NativeHandle {
  readonly skipped: number;
  next(): Promise<string | null>;
}

export interface NativeDownload extends NativeHandle {
  readonly size: number | null;
  piece(): Promise<Uint8Array | null>;
  bytes(limit: number): Promise<Uint8Array>;
  save(path: string): Promise<number>;
  step(path: string): Promise<number | null>;
}

type Open<T> = (operation: string, args: string, options: string | null, cancel: NativeCancel | null) => Promise<T>;

/** A file from memory, from JavaScript as it is sent, or from the path that is its name. */
export interface NativeFile {
  readonly argument: string;
  readonly name: string;
  readonly data?: Uint8Array;
  readonly streamed?: boolean;
  readonly size?: number;
  readonly repeatable?: boolean;
}

/** Asks for the next bytes of a file, or where `sent` is there, whether to go on. */
interface NativeQuestion {
  readonly file: number;
  readonly start: boolean;
  readonly sent?: number | null;
  readonly total?: number | null;
}

/** A question of a call in flight. */
export interface NativeFeed {
  next(): Promise<NativeQuestion | null>;
  answer(data?: Uint8Array): void;
  fail(why: string): boolean;
}

/** Calls in flight: finished ones are taken together. */
export interface NativeCalls {
  /** Two entries for each: its number and its reply, or the complement of its number and why it failed. */
  take(): (number | string)[];
  /** Lets go of what wakes this thread; no call may be in flight or follow. */
  release(): void;
}

export interface NativeClient {
  /** A text without the key, and without the secrets in its URLs. */
  hideSecrets(text: string): string;
  /** Where calls of an operation go. */
  peer(operation: string): { readonly host: string; readonly port: number; readonly isLocal: boolean };
  invoke(
    calls: NativeCalls,
    call: number,
    operation: string,
    args: string,
    options: string | null,
    cancel: NativeCancel | null,
  ): void;
  put(
    calls: NativeCalls,
    call: number,
    operation: string,
    args: string,
    files: readonly NativeFile[],
    options: string | null,
    cancel: NativeCancel | null,
    feed: NativeFeed | null,
  ): void;
  open(...call: [...Parameters<Open<NativeLines>>, skip: boolean]): Promise<NativeLines>;
  download: Open<NativeDownload>;
}

export interface NativeMemoryStore {
  get(key: string): string | null;
  put(key: string, state: string, seconds: number): void;
}

/** Something that happened in a stream, or why it failed. */
export interface NativeAudioEvent {
  readonly event: string;
  readonly audio?: Buffer;
  readonly track?: string;
  readonly timestamp?: number;
  readonly chunk?: number;
  readonly sequenceNumber?: number;
  readonly eventTime?: string;
  /** Name of a mark, fields of an unknown message as JSON, or a failure. */
  readonly text?: string;
}

export interface NativeAudioStream {
  readonly start: string;
  readonly missed: number;
  readonly queued: number;
  ready(): Promise<boolean>;
  take(): NativeAudioEvent[];
  sendAudio(audio: Uint8Array): Promise<boolean>;
  mark(name: string): Promise<boolean>;
  clear(): void;
  close(): void;
}

export interface NativeAudioServer {
  readonly host: string;
  readonly port: number;
  url(callId: string): string;
  ready(): Promise<boolean>;
  take(): NativeAudioStream | null;
  close(): Promise<void>;
}

export interface NativeResampler {
  push(audio: Uint8Array): Buffer;
  finish(): Buffer;
}

export interface NativeSimulator {
  readonly url: string;
  readonly apiKey: string;
  advance(milliseconds: number): void;
  control(argument: string, method: string, path: string, body: string): string;
  reset(): void;
  stop(): void;
}

interface NativeModule {
  compute(name: string, input: Uint8Array): string;
  mostEventBytes(): number;
  /** A text without the secrets in its URLs. */
  hideSecrets(text: string): string;
  NativeMemoryStore: new (capacity: number) => NativeMemoryStore;
  NativeCalls: new (wake: () => void) => NativeCalls;
  NativeCancel: new () => NativeCancel;
  NativeFeed: new (progress: boolean) => NativeFeed;
  environmentVariables(): string[];
  NativeClient: new (options: string, environment: Readonly<Record<string, string>>) => NativeClient;
  NativeResampler: new (fromRate: number, toRate: number) => NativeResampler;
  startAudioServer(options: string): Promise<NativeAudioServer>;
  NativeSimulator: { new (options: string): NativeSimulator; run(args: readonly string[]): number };
}

let loaded: NativeModule | undefined;

/** The native module, loaded when it is first needed. */
export function native(): NativeModule {
  loaded ??= load();
  return loaded;
}

function load(): NativeModule {
  try {
    return require("../native/binding.cjs") as NativeModule;
  } catch (cause) {
    throw new NotSentError({ message: explain(cause), stage: "load", attempts: 0, elapsed: 0 }, { cause });
  }
}

/** The messages of the loader's errors, without missing files: the loader tries several. */
function reasons(error: unknown): string {
  const found: string[] = [];
  let next = error as NodeJS.ErrnoException | undefined;
  for (let depth = 0; depth < 16 && typeof next?.message === "string"; depth += 1) {
    if (next.code !== undefined && next.code !== "MODULE_NOT_FOUND") {
      found.push(next.message.split("\n", 1)[0] as string);
    }
    next = next.cause as typeof next;
  }
  return [...new Set(found)].join("; ");
}

function isInstalled(name: string): boolean {
  try {
    return require.resolve(name) !== "";
  } catch {
    return false;
  }
}

function explain(error: unknown): string {
  const { platform, arch, version } = process;
  const libc = platform === "linux" ? (glibc() ? "-gnu" : "-musl") : platform === "win32" ? "-msvc" : "";
  const name = `wavix-${platform}-${arch}${libc}`;
  const failed = `wavix: the native module for ${platform} ${arch} (Node ${version}) cannot be loaded`;
  const why = reasons(error);
  if (why !== "" || isInstalled(name)) {
    return `${failed}, although it is installed: ${why || String(error)}`;
  }
  return (
    `${failed}. ` +
    `It is in the package ${name}, an optional dependency of wavix: install it with "npm install ${name}", ` +
    "and install without --omit=optional or --no-optional. A lockfile made on another platform may lack it: " +
    'then remove node_modules and the lockfile and run "npm install" again. The cause says what was tried.'
  );
}

function glibc(): boolean {
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return report?.header?.glibcVersionRuntime !== undefined;
}
