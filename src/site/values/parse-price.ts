/** An amount of money. */
export interface Price {
  amount: number;
  /** ISO 4217; of a sign that several currencies share, the sign. */
  currency: string;
  /** Its parts of a hundred are written. */
  isExact: boolean;
}

// Signs of one currency alone.
const signs: Record<string, string> = {
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  "₺": "TRY",
  "₪": "ILS",
  "₴": "UAH",
  "₩": "KRW",
};
const sign = `[${Object.keys(signs).join("")}$]`;
const code = "[A-Z]{3}";
const amount =
  "\\d{1,3}(?:[ \u00a0\u202f.,'’]\\d{3}){1,5}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,12}(?:[.,]\\d{1,2})?(?!\\d)";

/** A price as people write it, before and behind its currency, as the source of an expression with four groups. */
export const priceForm = `(?:(?<![A-Z])(${sign}|${code})[ \u00a0\u202f]?(${amount})|(${amount})[ \u00a0\u202f]?(${sign}|${code}\\b))`;

const whole = new RegExp(`^${priceForm}$`);
let known: Set<string> | null = null;

/** Reads a price such as `12.50 EUR`, `€8` or `1 200,50 €`; `null` for what is none, or has no currency. */
export function parsePrice(text: string): Price | null {
  const [, before, first, second, behind] = whole.exec(text.trim()) ?? [];
  const money = before ?? behind;
  const written = first ?? second;
  if (money === undefined || written === undefined) return null;
  const currency = signs[money] ?? money;
  if (currency !== "$" && !isCurrency(currency)) return null;
  const [, units = "", parts] = /^(.*?)(?:[.,](\d{1,2}))?$/s.exec(written) ?? [];
  return {
    amount: Number(`${units.replace(/\D/g, "")}.${parts ?? 0}`),
    currency,
    isExact: parts !== undefined,
  };
}

/** Whether ISO 4217 has a currency of that code. */
export function isCurrency(name: string): boolean {
  known ??= new Set(Intl.supportedValuesOf("currency"));
  return known.has(name);
}
