/** Client for the Wavix communications platform. */

export * as audio from "./audio.js";
export { Wavix } from "./client.js";
export { nameOf } from "./codes.js";
export { Download, type DownloadTarget, type SaveOptions } from "./download.js";
export {
  ApiError,
  AuthenticationError,
  DecodeError,
  type ErrorFields,
  InvalidArgumentError,
  InvalidRequestError,
  NotFoundError,
  NotSentError,
  OutcomeUnknownError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  StreamInterruptedError,
  TimeoutError,
  TransportError,
  WavixError,
} from "./errors.js";
export * as events from "./events.js";
export { Lines } from "./lines.js";
export * from "./models/index.js";
export { OPERATIONS, type Operation } from "./operations.js";
export type {
  CallOptions,
  ClientOptions,
  ExportOptions,
  OnProgress,
  ReplyInfo,
  Request,
  WaitOptions,
} from "./options.js";
export { type Item, type Page, Pages } from "./pages.js";
export type * from "./resources/index.js";
export * as sms from "./sms.js";
export type { BlobLike, FileContent, FileData, FileLike, PathStream, Upload, WebStream } from "./upload.js";
export * as webhooks from "./webhooks.js";
export { toWire, type WireOptions } from "./wire.js";
