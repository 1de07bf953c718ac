// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Download } from "../download.js";
import type { Success } from "../models/common.js";
import type {
  CreateTenDlcBrand,
  CreateTenDlcBrandAppeal,
  CreateTenDlcCampaign,
  CreateTenDlcSubscription,
  CreateTenDlcVetting,
  CreateTenDlcVettingAppeal,
  DeleteTenDlcSubscription,
  ImportTenDlcVetting,
  ListTenDlcBrands,
  ListTenDlcCampaigns,
  NudgeTenDlcCampaign,
  TenDlcBrand,
  TenDlcBrandAppeal,
  TenDlcBrandPage,
  TenDlcCampaign,
  TenDlcCampaignPage,
  TenDlcEvidence,
  TenDlcEvidenceList,
  TenDlcNumberList,
  TenDlcQualification,
  TenDlcSubscription,
  TenDlcUseCase,
  TenDlcVetting,
  TenDlcVettingAppeal,
  UpdateTenDlcBrand,
  UpdateTenDlcCampaign,
  UploadTenDlcEvidence,
} from "../models/ten_dlc.js";
import type { CallOptions, NoArguments, WaitOptions } from "../options.js";
import type { Pages } from "../pages.js";

/** Register brands and campaigns, so that US phone numbers may send messages. */
export class TenDlc {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the 10DLC brands of the account, page by page.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/10dlc/brands`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  listBrands(args: ListTenDlcBrands = {}, options?: CallOptions): Pages<TenDlcBrandPage> {
    return this.#caller.pages("ten_dlc.list_brands", args, options);
  }

  /**
   * Registers a 10DLC brand.
   *
   * Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails with
   * `OutcomeUnknownError`. The registry then verifies the identity: the status of the brand tells how it went.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v3/10dlc/brands`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  createBrand(args: CreateTenDlcBrand, options?: CallOptions): Promise<TenDlcBrand> {
    return this.#caller.one("ten_dlc.create_brand", args, options);
  }

  /**
   * Returns one 10DLC brand.
   *
   * A brand that is not on the account is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  getBrand(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
    },
    options?: CallOptions,
  ): Promise<TenDlcBrand> {
    return this.#caller.one("ten_dlc.get_brand", args, options);
  }

  /**
   * Calls `getBrand` again and again until the work has ended.
   *
   * Polls with exponential back-off, from 0.2 to 5 seconds. Where it is still going on after `timeout`, that is a
   * `TimeoutError`.
   */
  waitBrand(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
    },
    options?: WaitOptions,
  ): Promise<TenDlcBrand> {
    return this.#caller.wait("ten_dlc.get_brand", args, options, { field: "status", ends: ["VERIFIED", "VETTED_VERIFIED", "UNVERIFIED", "SELF_DECLARED", "SUSPENDED"] });
  }

  /**
   * Changes a 10DLC brand; other fields stay as they are.
   *
   * A new tax number, tax country or legal form has the identity verified again, for a fee. Brands that are
   * `VETTED_VERIFIED` or have active campaigns cannot be changed.
   *
   * Source: current API.
   *
   * Current API, for both generations: `PUT /v3/10dlc/brands/{brand_id}`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  updateBrand(
    args: UpdateTenDlcBrand & {
      /** Identifier of the brand. */
      readonly brand_id: string;
    },
    options?: CallOptions,
  ): Promise<TenDlcBrand> {
    return this.#caller.one("ten_dlc.update_brand", args, options);
  }

  /**
   * Deletes a 10DLC brand.
   *
   * Brands with active campaigns cannot be deleted.
   *
   * Source: current API.
   *
   * Current API, for both generations: `DELETE /v3/10dlc/brands/{brand_id}`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  deleteBrand(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("ten_dlc.delete_brand", args, options);
  }

  /**
   * Returns the appeals against the status of a 10DLC brand.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/appeals`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  listBrandAppeals(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
    },
    options?: CallOptions,
  ): Promise<TenDlcBrandAppeal[]> {
    return this.#caller.one("ten_dlc.list_brand_appeals", args, options);
  }

  /**
   * Appeals against the status of a 10DLC brand.
   *
   * Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails with
   * `OutcomeUnknownError`. Upload the evidence first.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/appeals`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  createBrandAppeal(
    args: CreateTenDlcBrandAppeal & {
      /** Identifier of the brand. */
      readonly brand_id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("ten_dlc.create_brand_appeal", args, options);
  }

  /**
   * Returns the evidence of a 10DLC brand.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/evidence`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  listEvidence(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
    },
    options?: CallOptions,
  ): Promise<TenDlcEvidenceList> {
    return this.#caller.one("ten_dlc.list_evidence", args, options);
  }

  /**
   * Uploads a file that supports what a 10DLC brand says of itself.
   *
   * Its size is checked before anything is sent. Sent once only: a repetition would leave a second file behind.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/evidence`. Retry class: non_idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  uploadEvidence(
    args: UploadTenDlcEvidence & {
      /** Identifier of the brand. */
      readonly brand_id: string;
    },
    options?: CallOptions,
  ): Promise<TenDlcEvidence> {
    return this.#caller.put("ten_dlc.upload_evidence", ["file"], args, options);
  }

  /**
   * Downloads a file of the evidence of a 10DLC brand.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/evidence/{id}`. Retry class: stream.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {StreamInterruptedError} It broke off before the end of the file.
   */
  getEvidence(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
      /** Identifier of the file. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Download {
    return this.#caller.file("ten_dlc.get_evidence", args, options);
  }

  /**
   * Deletes a file of the evidence of a 10DLC brand; cannot be undone.
   *
   * Source: current API.
   *
   * Current API, for both generations: `DELETE /v3/10dlc/brands/{brand_id}/evidence/{id}`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  deleteEvidence(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
      /** Identifier of the file. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("ten_dlc.delete_evidence", args, options);
  }

  /**
   * Returns the external vettings of a 10DLC brand.
   *
   * Each may carry the token of its provider: treat the reply as a secret.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/vettings`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  listVettings(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
    },
    options?: CallOptions,
  ): Promise<TenDlcVetting[]> {
    return this.#caller.one("ten_dlc.list_vettings", args, options, { secrets: ["vetting_token"] });
  }

  /**
   * Asks an external provider to vet a 10DLC brand.
   *
   * A better score lets more messages through. Costs money, so it is never sent twice: where it stays open whether the
   * platform took it, the call fails with `OutcomeUnknownError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/vettings`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  createVetting(
    args: CreateTenDlcVetting & {
      /** Identifier of the brand. */
      readonly brand_id: string;
    },
    options?: CallOptions,
  ): Promise<TenDlcVetting> {
    return this.#caller.one("ten_dlc.create_vetting", args, options, { secrets: ["vetting_token"] });
  }

  /**
   * Imports a vetting that a provider made elsewhere.
   *
   * May cost money, so it is never sent twice: where it stays open whether the platform took it, the call fails with
   * `OutcomeUnknownError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `PUT /v3/10dlc/brands/{brand_id}/vettings`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  importVetting(
    args: ImportTenDlcVetting & {
      /** Identifier of the brand. */
      readonly brand_id: string;
    },
    options?: CallOptions,
  ): Promise<TenDlcVetting> {
    return this.#caller.one("ten_dlc.import_vetting", args, options, { secrets: ["vetting_token"] });
  }

  /**
   * Returns the appeals against vettings of a 10DLC brand.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/vettings/appeals`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  listVettingAppeals(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
    },
    options?: CallOptions,
  ): Promise<TenDlcVettingAppeal[]> {
    return this.#caller.one("ten_dlc.list_vetting_appeals", args, options);
  }

  /**
   * Appeals against the result of a vetting.
   *
   * Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails with
   * `OutcomeUnknownError`. A category that does not fit the status of the brand is an `InvalidRequestError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/vettings/appeals`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  createVettingAppeal(
    args: CreateTenDlcVettingAppeal & {
      /** Identifier of the brand. */
      readonly brand_id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("ten_dlc.create_vetting_appeal", args, options);
  }

  /**
   * Tells whether, and on which terms, a 10DLC brand may have campaigns with a use case.
   *
   * Until the registry has scored the brand it is an `InvalidRequestError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/usecases/{use_case}`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  qualifyUseCase(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
      /** The use case. */
      readonly use_case: TenDlcUseCase;
    },
    options?: CallOptions,
  ): Promise<TenDlcQualification> {
    return this.#caller.one("ten_dlc.qualify_use_case", args, options);
  }

  /**
   * Lists the 10DLC campaigns of all brands, page by page.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/10dlc/brands/campaigns`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  listCampaigns(args: ListTenDlcCampaigns = {}, options?: CallOptions): Pages<TenDlcCampaignPage> {
    return this.#caller.pages("ten_dlc.list_campaigns", args, options);
  }

  /**
   * Lists the 10DLC campaigns of one brand, page by page.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/campaigns`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  listBrandCampaigns(
    args: ListTenDlcCampaigns & {
      /** Identifier of the brand. */
      readonly brand_id: string;
    },
    options?: CallOptions,
  ): Pages<TenDlcCampaignPage> {
    return this.#caller.pages("ten_dlc.list_brand_campaigns", args, options);
  }

  /**
   * Registers a 10DLC campaign.
   *
   * Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails with
   * `OutcomeUnknownError`. The brand must be `VERIFIED` or `VETTED_VERIFIED`, and can have 50 campaigns.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/campaigns`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  createCampaign(
    args: CreateTenDlcCampaign & {
      /** Identifier of the brand. */
      readonly brand_id: string;
    },
    options?: CallOptions,
  ): Promise<TenDlcCampaign> {
    return this.#caller.one("ten_dlc.create_campaign", args, options);
  }

  /**
   * Returns one 10DLC campaign.
   *
   * A campaign that is not on the account is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  getCampaign(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
      /** Identifier of the campaign. */
      readonly campaign_id: string;
    },
    options?: CallOptions,
  ): Promise<TenDlcCampaign> {
    return this.#caller.one("ten_dlc.get_campaign", args, options);
  }

  /**
   * Calls `getCampaign` again and again until the work has ended.
   *
   * Polls with exponential back-off, from 0.2 to 5 seconds. Where it is still going on after `timeout`, that is a
   * `TimeoutError`.
   */
  waitCampaign(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
      /** Identifier of the campaign. */
      readonly campaign_id: string;
    },
    options?: WaitOptions,
  ): Promise<TenDlcCampaign> {
    return this.#caller.wait("ten_dlc.get_campaign", args, options, { field: "status", ends: ["APPROVED", "DECLINED", "DELETED", "EXPIRED", "SUSPENDED", "PORTED_OUT"] });
  }

  /**
   * Changes a 10DLC campaign; other fields stay as they are.
   *
   * Source: current API.
   *
   * Current API, for both generations: `PUT /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}`. Retry class:
   * idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  updateCampaign(
    args: UpdateTenDlcCampaign & {
      /** Identifier of the brand. */
      readonly brand_id: string;
      /** Identifier of the campaign. */
      readonly campaign_id: string;
    },
    options?: CallOptions,
  ): Promise<TenDlcCampaign> {
    return this.#caller.one("ten_dlc.update_campaign", args, options);
  }

  /**
   * Deletes a 10DLC campaign; its phone numbers can no longer send.
   *
   * Source: current API.
   *
   * Current API, for both generations: `DELETE /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}`. Retry class:
   * idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  deleteCampaign(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
      /** Identifier of the campaign. */
      readonly campaign_id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("ten_dlc.delete_campaign", args, options);
  }

  /**
   * Returns the phone numbers of a 10DLC campaign with their status.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers`. Retry class:
   * read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  listNumbers(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
      /** Identifier of the campaign. */
      readonly campaign_id: string;
    },
    options?: CallOptions,
  ): Promise<TenDlcNumberList> {
    return this.#caller.one("ten_dlc.list_numbers", args, options);
  }

  /**
   * Adds a phone number of the account to a 10DLC campaign.
   *
   * Once it is approved it is a sender ID. A campaign can have 45 numbers, and a number one campaign.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers/{number}`.
   * Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  linkNumber(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
      /** Identifier of the campaign. */
      readonly campaign_id: string;
      /** The phone number, in E.164 form. */
      readonly number: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("ten_dlc.link_number", args, options);
  }

  /**
   * Takes a phone number out of a 10DLC campaign; its sender ID is deleted too.
   *
   * Source: current API.
   *
   * Current API, for both generations: `DELETE /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers/{number}`.
   * Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  unlinkNumber(
    args: {
      /** Identifier of the brand. */
      readonly brand_id: string;
      /** Identifier of the campaign. */
      readonly campaign_id: string;
      /** The phone number, in E.164 form. */
      readonly number: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("ten_dlc.unlink_number", args, options);
  }

  /**
   * Asks to move on a campaign that waits for its review or was refused.
   *
   * The campaign must be 72 hours old. One nudge in 24 hours: another one is a `RateLimitError`. Reaches people, so it
   * is never sent twice: where it stays open whether the platform took it, the call fails with `OutcomeUnknownError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/nudge`. Retry class:
   * billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  nudgeCampaign(
    args: NudgeTenDlcCampaign & {
      /** Identifier of the brand. */
      readonly brand_id: string;
      /** Identifier of the campaign. */
      readonly campaign_id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("ten_dlc.nudge_campaign", args, options);
  }

  /**
   * Returns where 10DLC events go.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/10dlc/subscriptions`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  listSubscriptions(args: NoArguments = {}, options?: CallOptions): Promise<TenDlcSubscription[]> {
    return this.#caller.one("ten_dlc.list_subscriptions", args, options);
  }

  /**
   * Has 10DLC events of one category posted to a URL.
   *
   * Sent once only, so an ambiguous end is an `OutcomeUnknownError`; `list_subscriptions` then tells.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v3/10dlc/subscriptions`. Retry class: non_idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  createSubscription(args: CreateTenDlcSubscription, options?: CallOptions): Promise<TenDlcSubscription> {
    return this.#caller.one("ten_dlc.create_subscription", args, options);
  }

  /**
   * Ends the subscription to 10DLC events of one category.
   *
   * Source: current API.
   *
   * Current API, for both generations: `DELETE /v3/10dlc/subscriptions`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  deleteSubscription(args: DeleteTenDlcSubscription, options?: CallOptions): Promise<Success> {
    return this.#caller.one("ten_dlc.delete_subscription", args, options);
  }
}
