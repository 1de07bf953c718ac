// Generated from core/src/api by `make codegen`; do not edit.

/** Permissions of an API key in one group of operations. */
export type ApiKeyPermission = "none" | "read" | "write" | (string & {});

/** Named values of {@link ApiKeyPermission:type}; others are allowed. */
export const ApiKeyPermission = {
  None: "none",
  Read: "read",
  Write: "write",
} as const;

/** Which API keys to list. */
export interface ListApiKeys {
  /** Only keys with this in their label. */
  readonly label?: string | undefined;
}

/** Permissions of an API key in one group of operations. */
export interface ApiKeyScope {
  /** Its permissions; none if it is left out. */
  allow: ApiKeyPermission | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Permissions of an API key in one group of operations. */
export interface ApiKeyScopeInput {
  /** Its permissions; none if it is left out. */
  readonly allow?: ApiKeyPermission | undefined;
}

/** An API key. Its permissions in each group count only with `scopes_enabled`. */
export interface ApiKey {
  /** Identifier of the key; not the key itself. */
  id: number;
  /** Name that the account gave it. */
  label: string | null;
  /** The key itself. */
  value: string | null;
  /** Whether it works. */
  active: boolean | null;
  /** Whether only `permitted_ips` may use it. */
  restricted: boolean | null;
  /** IP addresses that may use it; with `restricted`, an empty list shuts everybody out. */
  permitted_ips: string[];
  /** Whether it may do only what its groups say; else everything. */
  scopes_enabled: boolean | null;
  /** When it was last used; null if never. */
  last_used_at: string | null;
  /** Buying and setting up phone numbers, and the cart. */
  numbers: ApiKeyScope | null;
  /** SIP trunks. */
  trunks: ApiKeyScope | null;
  /** Call records, live calls and transcriptions; to read is also to search. */
  calls: ApiKeyScope | null;
  /** Messages, sender IDs and opt-outs. */
  messages: ApiKeyScope | null;
  /** Recordings of calls. */
  recordings: ApiKeyScope | null;
  /** Campaigns, 10DLC brands and short links. */
  campaigns: ApiKeyScope | null;
  /** 2FA verifications. */
  two_fa: ApiKeyScope | null;
  /** Number validation. */
  validator: ApiKeyScope | null;
  /** Webhooks of calls. */
  webhooks: ApiKeyScope | null;
  /** Tokens of widgets. */
  embeddable: ApiKeyScope | null;
  /** Statements, balance and payments. */
  billing: ApiKeyScope | null;
  /** The account's profile. */
  account: ApiKeyScope | null;
  /** Sub-accounts. */
  subaccounts: ApiKeyScope | null;
  /** When it was made. */
  created_at: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/**
 * An API key to make. Its permissions in each group count only with `scopes_enabled`; a group that is left out has
 * none.
 */
export interface CreateApiKey {
  /** Name for the key. */
  readonly label: string;
  /** It works at once. Default: true. */
  readonly active?: boolean | undefined;
  /** Only `permitted_ips` may use it. Default: false. */
  readonly restricted?: boolean | undefined;
  /** IPv4 addresses that may use it; needed with `restricted`. */
  readonly permitted_ips?: readonly string[] | undefined;
  /** It may do only what its groups say. Default: false, so it may do everything. */
  readonly scopes_enabled?: boolean | undefined;
  /** Buying and setting up phone numbers, and the cart. */
  readonly numbers?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** SIP trunks. */
  readonly trunks?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Call records, live calls and transcriptions; to read is also to search. */
  readonly calls?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Messages, sender IDs and opt-outs. */
  readonly messages?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Recordings of calls. */
  readonly recordings?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Campaigns, 10DLC brands and short links. */
  readonly campaigns?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** 2FA verifications. */
  readonly two_fa?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Number validation. */
  readonly validator?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Webhooks of calls. */
  readonly webhooks?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Tokens of widgets. */
  readonly embeddable?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Statements, balance and payments. */
  readonly billing?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** The account's profile. */
  readonly account?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Sub-accounts. */
  readonly subaccounts?: ApiKeyScopeInput | ApiKeyScope | undefined;
}

/** Changes to an API key. */
export interface UpdateApiKey {
  /** Name for the key. */
  readonly label?: string | undefined;
  /** It works. */
  readonly active?: boolean | undefined;
  /** Only `permitted_ips` may use it. */
  readonly restricted?: boolean | undefined;
  /** IPv4 addresses that may use it. */
  readonly permitted_ips?: readonly string[] | undefined;
  /** It may do only what its groups say. */
  readonly scopes_enabled?: boolean | undefined;
  /** Buying and setting up phone numbers, and the cart. */
  readonly numbers?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** SIP trunks. */
  readonly trunks?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Call records, live calls and transcriptions; to read is also to search. */
  readonly calls?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Messages, sender IDs and opt-outs. */
  readonly messages?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Recordings of calls. */
  readonly recordings?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Campaigns, 10DLC brands and short links. */
  readonly campaigns?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** 2FA verifications. */
  readonly two_fa?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Number validation. */
  readonly validator?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Webhooks of calls. */
  readonly webhooks?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Tokens of widgets. */
  readonly embeddable?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Statements, balance and payments. */
  readonly billing?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** The account's profile. */
  readonly account?: ApiKeyScopeInput | ApiKeyScope | undefined;
  /** Sub-accounts. */
  readonly subaccounts?: ApiKeyScopeInput | ApiKeyScope | undefined;
}
