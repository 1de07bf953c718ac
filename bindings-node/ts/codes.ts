/**
 * The name of a number among named ones: `nameOf(TransactionType, 15)` is `"OutboundSms"`.
 *
 * Undefined where the number has no name.
 */
export function nameOf<Names extends Readonly<Record<string, number>>>(
  names: Names,
  value: number | null | undefined,
): (keyof Names & string) | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}
