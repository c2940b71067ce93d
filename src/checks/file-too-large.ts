import { resolveLink } from "../navigation/resolve-link.ts";
import { listAddressed } from "./list-addressed.ts";
import { type Rule, reportRule } from "./rule.ts";

// Megabytes (10⁶ bytes) by ending. Photographs are made smaller for visitors; the other files go out as they are.
const budgets: Record<string, number> = {
  avif: 20,
  bmp: 20,
  gif: 3,
  heic: 20,
  jpeg: 20,
  jpg: 20,
  m4a: 30,
  mp3: 30,
  mp4: 50,
  pdf: 15,
  png: 20,
  svg: 0.2,
  tiff: 20,
  webp: 20,
};

/** A file that is too large for visitors on a phone or for the repository. */
export const fileTooLarge: Rule = {
  id: "file-too-large",
  level: "error",
  untidy: true,
  summary: "A very large file makes a page slow and costs visitors money on the phone.",
  example: { wrong: "![Map](map-60-megabytes.png)", right: "![Map](map.png)" },
  checkSite: (facts) =>
    listAddressed(facts).flatMap(({ page, body }) => {
      const links = body.links.map(({ href, address }) => ({ href, address }));
      const images = body.images.map(({ src, address }) => ({ href: src, address }));
      return [...links, ...images].flatMap(({ href, address }) => {
        const target = resolveLink(href, page, facts.navigation.index);
        if (target.kind !== "file") return [];
        const budget = budgets[target.file.id.split(".").at(-1)?.toLowerCase() ?? ""] ?? 50;
        const size = target.file.size / 1e6;
        if (size <= budget) return [];
        return reportRule(fileTooLarge, page, {
          span: address,
          message: `"${href}" has ${size.toFixed(1)} MB; for this kind of file ${budget} MB are the limit.`,
          hint: "Save it smaller, or link to a place that is made for large files.",
        });
      });
    }),
};
