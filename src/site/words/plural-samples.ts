const numbers = [...Array(201).keys(), 1000, 1e6, 1e9, 0.1, 0.5, 1.5, 2.5];

/** The plural categories of a language, each with numbers that are in it, the smallest first. */
export function pluralSamples(
  code: string,
  type: "cardinal" | "ordinal" = "cardinal",
): Map<string, number[]> {
  const rules = new Intl.PluralRules([code, "en"], { type });
  return new Map(
    ["zero", "one", "two", "few", "many", "other"]
      .map((category) => [category, numbers.filter((number) => rules.select(number) === category)] as const)
      .filter(([, found]) => found.length > 0),
  );
}
