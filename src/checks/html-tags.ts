import { parseHtml } from "../markdown/parse-html.ts";
import { findCodeInHtml } from "./find-code-in-html.ts";
import { optionalEnd } from "./html-names.ts";
import { type PageTag, parsePageHtml } from "./parse-page-html.ts";
import type { Rule } from "./rule.ts";

/** HTML tags without their partner, or closed in the wrong order. */
export const htmlTags: Rule = {
  id: "html-tags",
  summary:
    "Each HTML tag is closed by its partner, the last one opened first; else the rest of the page may look wrong.",
  example: { wrong: "<b><i>new</b></i>", right: "<b><i>new</i></b>" },
  checkPage: (_page, body) => {
    const faults = findFaults(parsePageHtml(body).tags);
    // Where an empty line made code of indented HTML, the partner may stand in it; another rule speaks of that.
    const code = faults.length > 0 ? findCodeInHtml(body) : [];
    return faults
      .filter(({ tag }) => tag.isCut || !code.some((text) => text.includes(`</${tag.name}>`)))
      .map(({ tag, message, hint }) => ({ span: tag.span, message, hint }));
  },
};

interface Fault {
  tag: PageTag;
  message: string;
  hint: string;
}

/** Whether a tag of this name stands alone, as `<br>` does: the parser knows. */
function hasNoEnd(name: string): boolean {
  return parseHtml(`<${name}>`).tags[0]?.isEmpty ?? false;
}

function findFaults(tags: PageTag[]): Fault[] {
  const faults: Fault[] = [];
  const open: PageTag[] = [];
  // How many of a name are open, so that each is sought only where it is.
  const counts = new Map<string, number>();
  const count = (name: string, change: number) => counts.set(name, (counts.get(name) ?? 0) + change);
  for (const tag of tags) {
    if (tag.kind === "comment") continue;
    if (tag.isCut) {
      const message = `"<${tag.kind === "close" ? "/" : ""}${tag.name}" has no ">" at its end.`;
      faults.push({ tag, message, hint: 'Write ">" where the tag ends.' });
    }
    if (tag.isEmpty) continue;
    if (tag.kind === "open") {
      open.push(tag);
      count(tag.name, 1);
      continue;
    }
    const partner = counts.get(tag.name) ? open.findLastIndex(({ name }) => name === tag.name) : -1;
    if (partner < 0) {
      const message = `"</${tag.name}>" closes a tag that was not opened.`;
      const hint = hasNoEnd(tag.name) ? "Delete it." : `Delete it, or write "<${tag.name}>" where it begins.`;
      faults.push({ tag, message, hint });
      continue;
    }
    const closed = open.splice(partner);
    for (const { name } of closed) count(name, -1);
    const between = closed.slice(1);
    for (const inner of between.filter(({ name }) => !optionalEnd.has(name))) {
      const message = `"<${inner.name}>" has to be closed before "</${tag.name}>", but is not.`;
      faults.push({ tag: inner, message, hint: `Write "</${inner.name}>" before "</${tag.name}>".` });
    }
  }
  for (const tag of open.filter(({ name }) => !optionalEnd.has(name))) {
    const message = `"<${tag.name}>" is never closed.`;
    faults.push({ tag, message, hint: `Write "</${tag.name}>" where it ends.` });
  }
  return faults;
}
