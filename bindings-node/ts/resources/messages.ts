// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Lines } from "../lines.js";
import type {
  Confirm,
  Confirmation,
  ExportMessages,
  ListMessages,
  MakeTicket,
  Message,
  MessagePage,
  Reconcile,
  Reconciliation,
  SendMessage,
  Ticket,
} from "../models/messages.js";
import type { CallOptions, ExportOptions, WaitOptions } from "../options.js";
import type { Pages } from "../pages.js";

/** Send SMS and MMS, and follow what becomes of them. */
export class Messages {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Sends one message to one recipient.
   *
   * Costs money and reaches a person, so it is never sent twice: where it stays open whether the platform took it, the
   * call fails with `OutcomeUnknownError`. The platform accepts at most 20 messages to one number in 24 hours. Media:
   * the current API says that they go to the US only, the guide says to the US and Canada; the library sends either,
   * and the platform decides.
   *
   * Source: guide and current API.
   *
   * Current API: `POST /v3/messages`; guide: `POST /v2/messages`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  send(args: SendMessage, options?: CallOptions): Promise<Message> {
    return this.#caller.one("messages.send", args, options);
  }

  /**
   * Returns one message with its delivery status.
   *
   * Source: guide and current API.
   *
   * Current API: `GET /v3/messages/{id}`; guide: `GET /v2/messages/{id}`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  get(
    args: {
      /** Identifier of the message. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<Message> {
    return this.#caller.one("messages.get", args, options);
  }

  /**
   * Calls `get` again and again until the work has ended.
   *
   * Polls with exponential back-off, from 0.2 to 5 seconds. Where it is still going on after `timeout`, that is a
   * `TimeoutError`.
   */
  wait(
    args: {
      /** Identifier of the message. */
      readonly id: string;
    },
    options?: WaitOptions,
  ): Promise<Message> {
    return this.#caller.wait("messages.get", args, options, { field: "status", ends: ["delivered", "undelivered", "expired", "rejected", "dlr_expired"] });
  }

  /**
   * Lists messages, page by page.
   *
   * Source: current API; the guide mentions it without printing it.
   *
   * Current API: `GET /v3/messages`; guide: `GET /v2/messages`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  list(args: ListMessages, options?: CallOptions): Pages<MessagePage> {
    return this.#caller.pages("messages.list", args, options);
  }

  /**
   * Exports all messages that match, one after the other, in constant memory.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/messages/all`. Retry class: stream.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   * @throws {StreamInterruptedError} It broke off; the lines before were delivered.
   */
  export(args: ExportMessages, options?: ExportOptions): Lines<Message> {
    return this.#caller.lines("messages.export", args, options);
  }

  /**
   * Makes a ticket for one message, before it is sent.
   *
   * Sent with the client's option `ticket`, the message carries the ticket's tag instead of a tag of the caller's. If
   * the call fails with `OutcomeUnknownError`, or never returns, `reconcile` finds out what became of the message. This
   * call sends nothing.
   *
   * None of its own: made of other operations. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  ticket(args: MakeTicket, options?: CallOptions): Promise<Ticket> {
    return this.#caller.one("messages.ticket", args, options);
  }

  /**
   * Finds out what became of a message that was sent with a ticket. Never sends.
   *
   * Looks for it among the account's messages by tag and recipient. That it was not found is no proof that it was not
   * sent: how long the platform takes to list a message is not documented.
   *
   * None of its own: made of other operations. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  reconcile(args: Reconcile, options?: CallOptions): Promise<Reconciliation> {
    return this.#caller.one("messages.reconcile", args, options);
  }

  /**
   * Reads a message and tells whether it is as an event says: a delivery report, or a message that came in.
   *
   * Events are not signed, so this goes before money or consent depends on one. Only what is given is compared; numbers
   * with and without `+` are the same, and a message that is further than the event says confirms it. An event that is
   * not confirmed can still be true: how soon the platform shows what it reports is not documented.
   *
   * None of its own: made of other operations. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  confirm(args: Confirm, options?: CallOptions): Promise<Confirmation> {
    return this.#caller.one("messages.confirm", args, options);
  }
}
