/** Names what ended a connection as Node's own modules do. */

import { getSystemErrorName } from "node:util";

/** The known facts of a failure. */
interface Failed {
  readonly message: string;
  readonly stage?: string | null;
}

/** Messages of TLS about certificates, and Node's code for each. */
const CERTIFICATES: readonly (readonly [RegExp, string])[] = [
  [/UnknownIssuer/, "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
  [/NotValidForName|not valid for name/, "ERR_TLS_CERT_ALTNAME_INVALID"],
  [/NotValidYet|not valid yet/, "CERT_NOT_YET_VALID"],
  [/Expired|certificate expired/, "CERT_HAS_EXPIRED"],
  [/Revoked/, "CERT_REVOKED"],
];

const STAGES = ["dns", "proxy", "connect", "tls", "sending", "awaiting_response", "response_body"];

/** The code of a failed connection, where it is known. */
export function codeOf({ message, stage }: Failed): string | undefined {
  if (typeof stage !== "string" || !STAGES.includes(stage)) {
    return undefined;
  }
  if (stage === "dns") {
    return /[Tt]emporary/.test(message) ? "EAI_AGAIN" : "ENOTFOUND";
  }
  const certificate = stage === "tls" ? CERTIFICATES.find(([pattern]) => pattern.test(message)) : undefined;
  if (certificate !== undefined) {
    return certificate[1];
  }
  const [, number] = message.match(/\(os error (\d+)\)/) ?? [];
  if (number !== undefined) {
    return systemName(Number(number));
  }
  return stage === "connect" && /timed out|in time|too long/.test(message) ? "ETIMEDOUT" : undefined;
}

/** Windows has numbers of its own. */
const WINDOWS: Readonly<Record<number, string>> = {
  10054: "ECONNRESET",
  10060: "ETIMEDOUT",
  10061: "ECONNREFUSED",
  10065: "EHOSTUNREACH",
};

function systemName(number: number): string | undefined {
  try {
    return WINDOWS[number] ?? getSystemErrorName(-number);
  } catch {
    return undefined;
  }
}
