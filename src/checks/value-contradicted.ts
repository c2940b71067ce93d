import type { Mention } from "../site/values/mention.ts";
import type { Value, Values } from "../site/values/value.ts";
import { type Rule, reportRule } from "./rule.ts";
import { findSameValue } from "./values/find-same-value.ts";
import { listMentioned } from "./values/list-mentioned.ts";
import { listUses, type Uses } from "./values/list-uses.ts";

/** A phone number, an e-mail address or a price that differs from a value where that was likely meant. */
export const valueContradicted: Rule = {
  id: "value-contradicted",
  level: "notice",
  summary:
    "A text has another phone number, e-mail address or price than `data/values.yaml`, where the same was likely meant.",
  example: { wrong: "Write to helo@example.org.", right: "Write to :value[email]." },
  checkSite: (facts) => {
    if (facts.site.values.written.length === 0) return [];
    const texts = listMentioned(facts);
    const uses = listUses(texts);
    return texts.flatMap(({ page, mentions, values }) =>
      mentions.flatMap((mention) => {
        const meant = findMeant(mention, values, uses);
        if (!meant) return [];
        const [name, { text }] = meant;
        const { start, end } = mention;
        return reportRule(valueContradicted, page, {
          span: { start, end },
          message: `This is not what stands in data/values.yaml as "${name}": ${text}.`,
          hint: "Write the value, or if this is another one, leave it.",
          repair: { edits: [{ start, end, text: `:value[${name}]` }] },
        });
      }),
    );
  },
};

/** The value that was likely meant by what is none. */
function findMeant(mention: Mention, values: Values, uses: Uses): [string, Value] | null {
  const { type, plain, before } = mention;
  if (type === null || findSameValue(mention, values) !== null) return null;
  const found = [...values].find(
    ([name, value]) =>
      value.type === type &&
      (isSlip(type, plain, value.plain) || (isTelling(type, before) && uses.has(`${name} ${before}`))),
  );
  return found ?? null;
}

/** Whether the words before something say so much that the same has to follow them. Before prices that is soon so: "Admission". */
function isTelling(type: Mention["type"], before: string): boolean {
  const count = before
    .replace("^", "")
    .split(" ")
    .filter((word) => word !== "").length;
  return type === "price"
    ? count >= 2 || (count === 1 && before.length > 5)
    : count >= 3 && !before.startsWith("^");
}

/** Whether one differs from the other as slips of the hand do: by a letter of an address, or two neighbouring digits that were swapped. */
function isSlip(type: Mention["type"], one: string, other: string): boolean {
  if (type === "email") return differByOne(one, other.toLowerCase());
  if (type !== "phone" || one.length < 8 || one.length !== other.length) return false;
  const at = [...one].findIndex((digit, i) => digit !== other[i]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Whether a letter was left out, put in, or swapped with its neighbour; digits tell people apart. */
function differByOne(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const at = [...long].findIndex((letter, i) => letter !== short[i]);
  if (/\d/.test(`${long[at]}${short[at] ?? ""}`)) return false;
  if (long.length === short.length)
    return (
      long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2)
    );
  return long.length === short.length + 1 && long.slice(at + 1) === short.slice(at);
}
