import type { ContentFile } from "../content/content.ts";
import { collectLinks } from "../navigation/collect-links.ts";
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
  untidy: true,
  summary: "A very large file makes a page slow and costs visitors money on the phone.",
  example: { wrong: "![Map](map-60-megabytes.png)", right: "![Map](map.png)" },
  checkSite: (facts) => {
    const { content } = facts;
    if (![...content.files, ...content.public].some(isTooLarge)) return [];
    return [
      ...collectLinks(facts.content, facts.bodies, facts.navigation.index).map(({ page, link, target }) => {
        return { page, href: link.href, address: link.address, target };
      }),
      ...listAddressed(facts).flatMap(({ page, body }) =>
        body.images.map(({ src, address }) => {
          return { page, href: src, address, target: resolveLink(src, page, facts.navigation.index) };
        }),
      ),
    ].flatMap(({ page, href, address, target }) => {
      if (target.kind !== "file" || !isTooLarge(target.file)) return [];
      const size = target.file.size / 1e6;
      return reportRule(fileTooLarge, page, {
        span: address,
        message: `"${href}" has ${size.toFixed(1)} MB; for this kind of file ${budgetOf(target.file)} MB are the limit.`,
        hint: "Save it smaller, or link to a place that is made for large files.",
      });
    });
  },
};

function isTooLarge(file: ContentFile): boolean {
  return file.size / 1e6 > budgetOf(file);
}

function budgetOf({ id }: ContentFile): number {
  return budgets[id.split(".").at(-1)?.toLowerCase() ?? ""] ?? 50;
}
