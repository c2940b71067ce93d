import { formatDay } from "../format-day.ts";
import type { Language } from "../languages.ts";
import { perLanguage } from "../per-language.ts";
import { type Price, parsePrice } from "./parse-price.ts";
import type { Value, ValueType } from "./value.ts";

/** A value as it is written, with the name that it has. */
interface Written {
  name: string;
  text: string;
  /** YAML takes it for a number. */
  isNumber: boolean;
}

/** What is known of a type of values. */
interface ValueKind {
  /** Whether a value that does not say its type is one. */
  isMeant: (written: Written) => boolean;
  /** Whether a value can be one. */
  fits: (text: string) => boolean;
  /** What one looks like, as the end of a sentence. */
  looks: string;
  show: (text: string, language: Pick<Language, "locale" | "dates">) => Omit<Value, "type">;
}

const email = /^[^\s@<>()[\]"',:;]+@[^\s@<>()[\]"',:;]+\.[^\s@<>()[\]"',:;.]{2,}$/u;
const outside = /^https?:\/\/[^\s/]\S*$/i;
const inSite = /^\/(?!\/)\S*$/;
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const number = /^-?\d{1,15}(?:\.\d{1,10})?$/;
const phone = /^\+?[\d\s()./\u2010\u2011–-]{3,30}(?:(?:ext\.?|x)\s*\d{1,6})?$/iu;
const calls = /phone|tel|mobile|cell|fax|hotline/i;

/** The types of values, in the order in which one that says none is asked for each. */
export const valueKinds: Record<ValueType, ValueKind> = {
  email: {
    isMeant: ({ text }) => email.test(text),
    fits: (text) => email.test(text),
    looks: "name@example.org",
    show: (text) => ({ text, plain: text, href: `mailto:${text}` }),
  },
  link: {
    isMeant: ({ text }) => outside.test(text) || inSite.test(text),
    fits: (text) => outside.test(text) || inSite.test(text),
    looks: "https://example.org/ or /en/visit/",
    show: (text) => ({ text: text.replace(/^https?:\/\/|\/$/gi, ""), plain: text, href: text }),
  },
  day: {
    isMeant: ({ text }) => isDay(text),
    fits: isDay,
    looks: "2027-03-01",
    show: (text, language) => ({ text: formatDay(text, language), plain: text, href: null }),
  },
  price: {
    isMeant: ({ text }) => isPrice(text),
    fits: isPrice,
    looks: "12.50 EUR",
    show: (text, { locale }) => {
      const price = parsePrice(text) as Price;
      return { text: formatPrice(price, locale), plain: `${price.amount} ${price.currency}`, href: null };
    },
  },
  phone: {
    isMeant: ({ text, name, isNumber }) =>
      phone.test(text) &&
      (calls.test(name)
        ? countDigits(text) >= 3
        : countDigits(text) >= 6 && (/^(?:\+|0\d|\(0?\d)/.test(text) || (!isNumber && american.test(text)))),
    fits: (text) => phone.test(text) && countDigits(text) >= 3,
    looks: "+1 312 555 0100",
    show: (text) => ({ text, plain: foldPhone(text), href: `tel:${foldPhone(text)}${extension(text)}` }),
  },
  number: {
    // Nobody writes the year 2,019.
    isMeant: ({ text, isNumber }) => isNumber && number.test(text) && !/^(?:19|20)\d\d$/.test(text),
    fits: (text) => number.test(text),
    looks: "1250",
    show: (text, { locale }) => {
      const digits = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
      return { text: numbers(`${locale} ${digits}`).format(Number(text)), plain: text, href: null };
    },
  },
  text: {
    isMeant: () => true,
    fits: () => true,
    looks: "any words",
    show: (text) => ({ text, plain: text, href: null }),
  },
};

const american = /^\d{3}[-. ]\d{3}[-. ]\d{4}$/;

/** A phone number by its digits, with the plus before them: how phones are told apart, and called. */
export function foldPhone(text: string): string {
  // The 0 of +49 (0)30 is for those who call from inside of the country.
  const dialled = text.replace(/(?:ext\.?|x)\s*\d+$/i, "").replace(/^(\+[\d\s]*)\(0\)/, "$1");
  return `${dialled.trim().startsWith("+") ? "+" : ""}${dialled.replace(/\D/g, "")}`;
}

function extension(text: string): string {
  const [, digits] = /(?:ext\.?|x)\s*(\d+)$/i.exec(text) ?? [];
  return digits ? `;ext=${digits}` : "";
}

function countDigits(text: string): number {
  return text.replace(/\D/g, "").length;
}

function isDay(text: string): boolean {
  return day.test(text) && new Date(text).toISOString().startsWith(text);
}

function isPrice(text: string): boolean {
  const price = parsePrice(text);
  return price !== null && price.currency !== "$";
}

function formatPrice({ amount, currency, isExact }: Price, locale: string): string {
  return prices(`${locale} ${currency}${isExact ? "" : " whole"}`).format(amount);
}

// English where the locale is not known: else it would be the language of the machine.
const prices = perLanguage((form) => {
  const [locale, currency, whole] = form.split(" ");
  const digits = whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat([locale as string, "en"], { style: "currency", currency, ...digits });
});

const numbers = perLanguage((form) => {
  const [locale, digits] = form.split(" ");
  const [minimumFractionDigits, maximumFractionDigits] = [Number(digits), Number(digits)];
  return new Intl.NumberFormat([locale as string, "en"], { minimumFractionDigits, maximumFractionDigits });
});
