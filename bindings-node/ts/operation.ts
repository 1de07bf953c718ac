/** One row of the table of operations. */
export interface Operation {
  /** Resource and method, such as `messages.send`. */
  readonly name: string;
  /** HTTP method in the current API; `null` where it lacks the operation. */
  readonly method: string | null;
  /** Path template in the current API; `null` where it lacks the operation. */
  readonly path: string | null;
  /** HTTP method in the developer guide; `null` where it lacks the operation. */
  readonly guide_method: string | null;
  /** Path template in the developer guide; `null` where it lacks the operation. */
  readonly guide_path: string | null;
  /** The effect of a repetition: `billable` ones, for example, are never repeated by the library. */
  readonly retry_class:
    | "read"
    | "billable_read"
    | "idempotent"
    | "billable"
    | "non_idempotent"
    | "consumes_attempt"
    | "returns_secret"
    | "stream";
}
