import type { TemplateSource } from "../../layouts/strict-environment.ts";
import { TemplateFault } from "../../layouts/template-fault.ts";

const address = /\b(?:href|src|srcset|poster)\s*=\s*["']?(\/(?!\/)[^"'\s>{]*)/;

/** An address of the site that a template has in its own text: nobody would know whether it is there, or what it is at a host with a prefix. */
export function findLinkFault({ path, text }: TemplateSource): TemplateFault | null {
  const found = address.exec(text);
  if (!found) return null;
  const [all, to = ""] = found;
  const start = found.index + all.length - to.length;
  const lines = text.slice(0, start).split("\n");
  const place = { path, line: lines.length - 1, column: lines.at(-1)?.length ?? 0, length: to.length };
  const instead = `{{ view.link("${to}") }}`;
  return new TemplateFault(
    place,
    "An address of the site stands here as it is, so nobody sees when it leads nowhere.",
    {
      hint: `Write: ${instead}`,
      instead,
    },
  );
}
