import type { Command, Option } from "../command.ts";

/** The command that tells how far the translations are. */
export function buildTranslationsCommand(source: Option[], report: Option): Command {
  return {
    name: "translations",
    summary: "Tell what is missing or behind in each language, or note that it is right.",
    operands: "[FILE…]",
    options: [
      ...source,
      { name: "language", value: "CODE", help: "Only this language, e.g. fr." },
      { name: "format", value: "FORMAT", help: "text (default), markdown, json or html, a page for people." },
      report,
      {
        name: "accept",
        help: "Note that these translations are right as they are: FILE, or FILE#PART for a part of one.",
      },
    ],
    load: async () => (await import("./translations.ts")).translations,
  };
}
