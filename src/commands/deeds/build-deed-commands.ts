import type { Command, Option } from "../command.ts";

/** The commands that change what staff wrote, each of which shows first what it would do. `source` are the options that say where it is. */
export function buildDeedCommands(source: Option[]): Command[] {
  const deed: Option[] = [
    ...source,
    { name: "yes", help: "Do it without asking." },
    {
      name: "force",
      help: "Also where a file has changes that are not committed, or checks would find a fault then.",
    },
  ];
  return [
    {
      name: "new-page",
      summary: "Write the file of a new page, of what is asked or told.",
      options: [
        { name: "title", value: "WORDS", help: "What the page is called." },
        { name: "section", value: "FOLDER", help: "The folder in which it stands (default: the top)." },
        { name: "language", value: "CODE", help: "Its language (default: the first)." },
        { name: "layout", value: "NAME", help: "Its layout, where it is not that of all pages." },
        ...deed,
      ],
      load: async () => (await import("./new-page.ts")).newPage,
    },
    {
      name: "set",
      summary: "Change a setting of a page, of the site or of data, or an entry of a list.",
      operands: "FILE [SETTING] [VALUE]",
      options: [
        {
          name: "add",
          value: "ENTRY",
          help: "Add an entry to the list, such as “title: Fees, link: /en/fees/”.",
        },
        { name: "remove", help: "Take the setting or the entry out." },
        { name: "place", value: "NUMBER", help: "Put the entry at this place, counted from 1." },
        ...deed,
      ],
      load: async () => (await import("./set.ts")).set,
    },
    {
      name: "replace",
      summary: "Put another file in the place of a picture or a document.",
      operands: "FILE WITH",
      options: deed,
      load: async () => (await import("./replace.ts")).replace,
    },
    {
      name: "hide",
      summary: "Take a page off the site for a while.",
      operands: "PAGE",
      options: [{ name: "until", value: "DAY", help: "Let it come back by itself on this day." }, ...deed],
      load: async () => (await import("./hide.ts")).hide,
    },
    {
      name: "move",
      summary: "Move or rename a page, a folder or a file, and mend all that leads there.",
      operands: "FROM TO",
      options: deed,
      load: async () => (await import("./move.ts")).move,
    },
    {
      name: "delete",
      summary: "Take a page away for good, with the links that lead to it.",
      operands: "PAGE",
      options: [
        { name: "to", value: "PAGE", help: "The page or address that helps its readers now." },
        { name: "gone", help: "Tell whoever asks for it that it is gone." },
        ...deed,
      ],
      load: async () => (await import("./delete-page.ts")).deletePage,
    },
  ];
}
