import type { EntryFault, Kind } from "./kind.ts";

/** What the whole site has to say for a while, above each page. */
export const announcementsKind = {
  about: "What every page says above its title, from one day until another: closed days, a move, a storm.",
  shape: "list",
  fields: [
    { name: "text", type: "text", required: true, help: "What is to be said, in one or two sentences." },
    { name: "link", type: "link", help: "Where readers learn more, e.g. `/en/visit/`." },
    {
      name: "words",
      type: "text",
      help: "The words of the link; without them, the text itself is the link.",
    },
    { name: "from", type: "day", help: "The first day on which it is shown; without it, at once." },
    {
      name: "until",
      type: "day",
      help: "The last day on which it is shown; without it, until it is taken out.",
    },
  ],
  check: ({ from, until, words, link }) => {
    const faults: EntryFault[] = [];
    if (typeof from === "string" && typeof until === "string" && until < from)
      faults.push({
        path: ["until"],
        message: `is before its first day, ${from}, so that it is never shown.`,
        text: null,
      });
    if (words && !link)
      faults.push({ path: ["words"], message: "are the words of a link, and there is no link.", text: null });
    return faults;
  },
  listOn: (entries, today) =>
    entries.filter(
      ({ values: { from, until } }) =>
        (typeof from !== "string" || from <= today) && (typeof until !== "string" || today <= until),
    ),
} as const satisfies Kind;
