// Generated from core/src/api by `make codegen`; do not edit.

import type { AvailableNumber, DocumentType } from "./common.js";

/** The contents of the cart. */
export interface CartContents {
  /** The phone numbers. */
  dids: AvailableNumber[];
  /** Kinds of documents that some of the numbers need. */
  doc_types: DocumentType[];
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Phone numbers to put into the cart, or to take out of it. */
export interface CartItems {
  /** Identifiers as `buy.numbers` lists them; each equals its phone number. Not empty. */
  readonly ids: readonly string[];
}

/** Phone numbers to buy. */
export interface CheckoutCart {
  /**
   * Identifiers of the numbers in the cart to buy. In the guide's generation the whole cart is bought. Generation
   * `current` only, which requires it. Not empty.
   */
  readonly ids?: readonly string[] | undefined;
}
