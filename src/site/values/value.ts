/** What a value of `data/values.yaml` is, which says how visitors read it. */
export type ValueType = "text" | "phone" | "email" | "price" | "number" | "day" | "link";

/** A value as it stands on the pages of a language. */
export interface Value {
  type: ValueType;
  /** As visitors read it: prices, numbers and days as their language writes them. */
  text: string;
  /** As it stands within an address and is compared: `+13125550100`, `12.5 EUR`. */
  plain: string;
  /** What a link on it leads to; `null` for what is no address. */
  href: string | null;
}

/** The values of a language by name. */
export type Values = ReadonlyMap<string, Value>;

/** The values that a text was made with: by name what each was then, so that it is known whether they are the same now. */
export type ValueUses = Record<string, string>;
