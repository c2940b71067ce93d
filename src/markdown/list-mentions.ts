import { valueSign } from "../site/values/fill-values.ts";
import type { Mention } from "../site/values/mention.ts";
import { parsePrice, priceForm } from "../site/values/parse-price.ts";
import { foldPhone } from "../site/values/value-kinds.ts";
import type { TextFact } from "./body.ts";
import { placeOf } from "./place-of.ts";

type Type = NonNullable<Mention["type"]>;

// Each with what a text has that has one; all are linear, since what repeats is bounded.
const forms: Record<Type, { sign: RegExp; form: RegExp; fold: (text: string) => string | null }> = {
  email: {
    sign: /@/,
    form: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,6}/gu,
    fold: (text) => text.toLowerCase(),
  },
  price: {
    sign: /[€£₹₺₪₴₩$]|[A-Z]{3}/,
    form: new RegExp(`(?<![\\p{L}\\p{N}.,])${priceForm}`, "gu"),
    fold: (text) => {
      const price = parsePrice(text);
      return price && `${price.amount} ${price.currency}`;
    },
  },
  phone: {
    sign: /\d[\d ().\u00a0\u202f/-]{4}/,
    form: /(?<![\p{L}\p{N}.,/-])\+?\(?\d[\d()./\u00a0\u202f\u2010\u2011– -]{4,25}\d(?![\p{L}\p{N}])/gu,
    fold: (text) => (text.replace(/\D/g, "").length < 6 ? null : foldPhone(text)),
  },
};
const types = Object.keys(forms) as Type[];

/** What stands in texts by hand that may be a value, and where they use values. `source` is the text that the places count in. */
export function listMentions(texts: TextFact[], source: string): Mention[] {
  return texts.flatMap((fact) => {
    const found = types.flatMap((type) => listOfType(type, fact));
    const uses = fact.text.includes("\uFFFC") && source.includes(valueSign) ? listUses(fact, source) : [];
    return [...found, ...uses];
  });
}

function listOfType(type: Type, { text, places }: TextFact): Mention[] {
  const { sign, form, fold } = forms[type];
  const all = sign.test(text) ? [...text.matchAll(form)] : [];
  const around = all.length > 0 && type === "price" ? readWords(text).slice(0, 40).join(" ") : "";
  return all.flatMap(({ 0: found, index }) => {
    const plain = fold(found);
    if (plain === null) return [];
    return {
      type,
      plain,
      before: readBefore(text, index),
      around,
      start: placeOf(places, index),
      end: placeOf(places, index + found.length - 1) + 1,
    };
  });
}

const use = /:value\[([^[\]\n]*)\]/y;

function listUses({ text, places }: TextFact, source: string): Mention[] {
  return [...text.matchAll(/\uFFFC/g)].flatMap(({ index }) => {
    const start = placeOf(places, index);
    use.lastIndex = start;
    const [all, name = ""] = use.exec(source) ?? [];
    if (all === undefined) return [];
    return {
      type: null,
      plain: name.trim(),
      before: readBefore(text, index),
      around: "",
      start,
      end: start + all.length,
    };
  });
}

function readBefore(text: string, at: number): string {
  const sentence =
    text
      .slice(Math.max(0, at - 120), at)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? "";
  const words = readWords(sentence);
  return `${words.length <= 3 && sentence.length < 120 ? "^" : ""}${words.slice(-3).join(" ")}`;
}

function readWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
