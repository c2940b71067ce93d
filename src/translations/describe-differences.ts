import type { Difference } from "./compare-counted.ts";

const words: Record<Difference["what"], [string, string]> = {
  links: ["link", "links"],
  images: ["image", "images"],
  ids: ["anchor", "anchors"],
  numbers: ["number", "numbers"],
};

/** Differences between a part and its translation, in a sentence for each side. */
export function describeDifferences(differences: Difference[]): string {
  const side = (who: string, pick: (difference: Difference) => string[]) => {
    const lists = differences.flatMap((difference) => {
      const items = pick(difference);
      const [one, many] = words[difference.what];
      return items.length > 0 ? `${items.length === 1 ? one : many} ${items.join(", ")}` : [];
    });
    return lists.length > 0 ? `Only the ${who} has ${lists.join("; ")}.` : "";
  };
  const told = [side("original", ({ lacking }) => lacking), side("translation", ({ beside }) => beside)];
  return (
    told.filter(Boolean).join(" ") ||
    `The original and the translation have different numbers of ${differences.map(({ what }) => words[what][1]).join(" and ")}.`
  );
}
