import type { Page } from "../../../src/content/page.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { collectAliases } from "../../../src/redirects/collect-redirect-rules.ts";
import { type CompiledRedirects, compileRedirects } from "../../../src/redirects/compile-redirects.ts";
import { buildKnownAddresses } from "../../../src/redirects/known-addresses.ts";
import { parseRedirects } from "../../../src/redirects/parse-redirects.ts";
import { makeOutline } from "../../support/make-outline.ts";
import { makeContent, makePage } from "../../support/make-page.ts";

interface Input {
  yaml?: string;
  pages?: (Page | string)[];
  withheld?: Page[];
  /** Ids of pages with a mistake in their settings. */
  unreadable?: Map<string, string>;
  files?: string[];
  /** Ids by page address. */
  ids?: Record<string, string[]>;
  /** Where doors lead, by their address. */
  doors?: Record<string, string>;
}

/** Compiles the redirects of a small site, as a build does; without doors, unless they are said. */
export function compile({
  yaml = "",
  pages = [],
  withheld = [],
  unreadable = new Map(),
  files = [],
  ids = {},
  doors = {},
}: Input): Pick<CompiledRedirects, "redirects" | "problems"> {
  const made = pages.map((page) => (typeof page === "string" ? makePage({ url: page }) : page));
  const content = makeContent(made, {
    withheld,
    unreadable,
    files: files.map((id) => ({ id, absolutePath: `/site/content/${id}`, size: 1 })),
  });
  const bodies = new Map(made.map(({ id, url }) => [id, makeOutline(ids[url] ?? [])]));
  const read = parseRedirects({ path: "content/redirects.yaml", text: yaml });
  const aliases = collectAliases(content);
  const { redirects, problems } = compileRedirects(
    [...aliases.rules, ...read.rules],
    Object.entries(doors).map(([from, to]) => ({
      from,
      to,
      status: "temporary",
      source: { path: "site.yaml", text: "" },
      spans: { from: { start: 0, end: 0 }, to: null, status: null },
    })),
    buildKnownAddresses(content, bodies, ["robots.txt"]),
  );
  return { redirects, problems: [...read.problems, ...aliases.problems, ...problems] };
}

/** What staff read of a problem, in one text. */
export function say({ rule, file, line, column, message, hint, corrected }: Problem): string {
  const lines = [
    `${rule} ${file}:${line}:${column}`,
    message,
    hint,
    corrected && `Write: ${corrected.trim()}`,
  ];
  return lines.filter(Boolean).join("\n");
}
