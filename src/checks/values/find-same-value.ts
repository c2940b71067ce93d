import { addTo } from "../../problems/add-to.ts";
import { oncePer } from "../../problems/once-per.ts";
import type { Mention } from "../../site/values/mention.ts";
import type { Value, Values } from "../../site/values/value.ts";

type Written = Pick<Mention, "type" | "plain">;

/** The name of the value that somebody wrote by hand, in this or another spelling; `null` where it is none. */
export function findSameValue(written: Written, values: Values): string | null {
  const group = groupValues(values).get(groupOf(written));
  return group?.find(({ value }) => isSameValue(written, value))?.name ?? null;
}

type Groups = Map<string, { name: string; value: Value }[]>;

/** Values by what all that may be the same have in common, in their order. */
const groupValues = oncePer((values: Values): Groups => {
  const groups: Groups = new Map();
  for (const [name, value] of values) addTo(groups, groupOf(value), { name, value });
  return groups;
});

function groupOf({ type, plain }: Pick<Value, "plain"> & { type: Value["type"] | null }): string {
  if (type === "phone") return `phone ${cutZeros(plain).slice(-fewest)}`;
  return `${type} ${type === "email" ? plain.toLowerCase() : plain.split(" ")[0]}`;
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

/** Digits of a number without its country, and maybe without its town. */
const fewest = 7;

function cutZeros(phone: string): string {
  return phone.replace(/^\+?0*/, "");
}

/** Two ways to write a number: with the country or without, and then with a 0 or without. */
function isSamePhone(one: string, other: string): boolean {
  const [short, long] = [one, other].map(cutZeros).sort((a, b) => a.length - b.length) as [string, string];
  return short === long || (short.length >= fewest && long.endsWith(short));
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
