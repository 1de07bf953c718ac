// How values are written for people.

const TIME = new Intl.DateTimeFormat(undefined, {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hour12: false,
});
const DAY = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric" });

export const time = (at) => TIME.format(typeof at === "string" ? Date.parse(at) : at);
export const day = (at) => DAY.format(typeof at === "string" ? Date.parse(at) : at);

/** Digits of a phone number in groups; anything else as it is. */
export function party(name) {
  if (!/^\+?\d{7,15}$/.test(name)) return name;
  const digits = name.replace("+", "");
  const american = /^1(\d{3})(\d{3})(\d{4})$/.exec(digits);
  if (american) return `+1 ${american[1]} ${american[2]} ${american[3]}`;
  return `+${digits.slice(0, 2)} ${digits.slice(2).replace(/(\d{3,4}?)(?=(\d{3})+$)/g, "$1 ")}`.trim();
}

export const isNumber = (name) => /^\+?\d{7,15}$/.test(name);

/** An amount without zeros that say nothing, with two digits at least. */
export function money(amount) {
  const [whole, part = ""] = String(amount).split(".");
  return `$${whole}.${part.replace(/0+$/, "").padEnd(2, "0")}`;
}

export const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** `on_call_event` as `on call event`. */
export const words = (name) => String(name ?? "").replaceAll("_", " ");

/** Seconds as `1 min 5 s`. */
export function span(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}

export const json = (value) => JSON.stringify(value, null, 2);
