import type { Mention } from "../../site/values/mention.ts";
import type { Value, Values } from "../../site/values/value.ts";

type Written = Pick<Mention, "type" | "plain">;

/** The name of the value that somebody wrote by hand, in this or another spelling; `null` where it is none. */
export function findSameValue(written: Written, values: Values): string | null {
  for (const [name, value] of values) if (isSameValue(written, value)) return name;
  return null;
}

/** Whether what somebody wrote by hand is a value, in this or another spelling. */
function isSameValue({ type, plain }: Written, value: Value): boolean {
  if (type !== value.type) return false;
  if (type === "phone") return isSamePhone(plain, value.plain);
  if (type === "email") return plain === value.plain.toLowerCase();
  const [amount, currency = ""] = plain.split(" ");
  const [ofValue, code = ""] = value.plain.split(" ");
  return amount === ofValue && (currency === code || currency === signOf(code));
}

/** Two ways to write a number: with the country or without, and then with a 0 or without. */
function isSamePhone(one: string, other: string): boolean {
  const [short, long] = [one, other]
    .map((phone) => phone.replace(/^\+?0*/, ""))
    .sort((a, b) => a.length - b.length) as [string, string];
  return short === long || (short.length >= 7 && long.endsWith(short));
}

/** The sign that a currency may share with others. */
function signOf(currency: string): string {
  const parts = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  }).formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}
