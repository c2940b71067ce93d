import type { Mentioned } from "./list-mentioned.ts";

/** The uses of values by hand of what stands before them, each as the name and the words: `phone ^call us at`. */
export type Uses = ReadonlySet<string>;

/** Lists the uses of values in texts. */
export function listUses(texts: Mentioned[]): Uses {
  return new Set(
    texts.flatMap(({ mentions }) =>
      mentions.flatMap(({ type, plain, before }) => (type === null ? `${plain} ${before}` : [])),
    ),
  );
}
