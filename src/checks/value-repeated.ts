import type { Page } from "../content/page.ts";
import type { LinkFact } from "../markdown/body.ts";
import type { Problem } from "../problems/problem.ts";
import type { Span } from "../problems/source-text.ts";
import type { Mention } from "../site/values/mention.ts";
import type { Values } from "../site/values/value.ts";
import { foldPhone } from "../site/values/value-kinds.ts";
import { type Rule, reportRule } from "./rule.ts";
import { findSameValue } from "./values/find-same-value.ts";
import { listMentioned } from "./values/list-mentioned.ts";
import { listUses, type Uses } from "./values/list-uses.ts";

/** A value that stands in a text by hand, so that it would be forgotten there when it changes. */
export const valueRepeated: Rule = {
  id: "value-repeated",
  level: "notice",
  untidy: true,
  summary:
    "A text has by hand what stands in `data/values.yaml`, so it would be forgotten here when that changes.",
  example: { wrong: "Call +1 312 555 0100.", right: "Call :value[phone]." },
  checkSite: (facts) => {
    if (facts.site.values.written.length === 0) return [];
    const texts = listMentioned(facts);
    const uses = listUses(texts);
    return texts.flatMap(({ page, mentions, links, values }) => [
      ...links.flatMap((link) => checkLink(link, page, values)),
      ...mentions.flatMap((mention) => checkMention(mention, page, values, uses)),
    ]);
  },
};

function checkMention(mention: Mention, page: Page, values: Values, uses: Uses): Problem[] {
  if (mention.type === null) return [];
  const name = findSameValue(mention, values);
  if (name === null || (mention.type === "price" && !isMeant(mention, name, uses))) return [];
  return [report(page, mention, name)];
}

/** Many things cost the same: a price is a value where its name stands beside it, or the words that stand before the value elsewhere. */
function isMeant({ before, around }: Mention, name: string, uses: Uses): boolean {
  const words = around.split(" ");
  const named = name
    .toLowerCase()
    .split(/[-_]/)
    .filter((word) => word.length > 2);
  return named.some((word) => words.includes(word)) || (before.length > 4 && uses.has(`${name} ${before}`));
}

const toContact = /^(mailto|tel):([^?]*)(\?.*)?$/i;

/** A link to write or call, with the address as its words, or with words of its own. */
function checkLink(
  { href, text: words, address, start, end }: LinkFact,
  page: Page,
  values: Values,
): Problem[] {
  const [, scheme = "", target = "", query = ""] = toContact.exec(href) ?? [];
  const isPhone = scheme.toLowerCase() === "tel";
  const find = (written: string) =>
    findSameValue(
      isPhone
        ? { type: "phone", plain: foldPhone(written) }
        : { type: "email", plain: written.trim().toLowerCase() },
      values,
    );
  const name = find(target);
  if (name === null) return [];
  if (query === "" && find(words) === name) return [report(page, { start, end }, name)];
  return [report(page, address, name, query ? `mailto::value[${name}]${query}` : undefined)];
}

function report(page: Page, { start, end }: Span, name: string, text = `:value[${name}]`): Problem {
  const { text: source } = page.source;
  return reportRule(valueRepeated, page, {
    span: { start, end },
    message: `"${source.slice(start, end)}" stands in data/values.yaml as "${name}".`,
    hint: "Where all texts use it from there, it is changed in one place.",
    repair: { edits: [{ start, end, text: isWholeSetting(page, start, end) ? `"${text}"` : text }] },
  });
}

/** Whether all of a setting without quotes would be the value, whose brackets some places of settings read otherwise. */
function isWholeSetting({ source: { text }, bodyStart }: Page, start: number, end: number): boolean {
  return (
    end <= bodyStart &&
    /[:-][ \t]+$/.test(text.slice(Math.max(0, start - 20), start)) &&
    /^[ \t]*(?:[\r\n,}\]]|$)/.test(text.slice(end, end + 20))
  );
}
