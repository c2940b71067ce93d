import type { KnownBlock } from "../site/block.ts";

/** A block of every site has an example. */
export type BuiltInBlock = KnownBlock & Required<Pick<KnownBlock, "example">>;

/** The blocks of every site that the program draws when a page is laid out, from data or from what is set for them. A new one is a row here, and what draws it. */
export const drawnBlocks: Readonly<Record<string, BuiltInBlock>> = {
  accessibility: {
    about:
      "What was tested so that everyone can use the site: by the checks, by a program in a browser, and by people as `data/accessibility.yaml` tells.",
    example: { text: "" },
    drawn: "program",
  },
  form: {
    about: "A form to fill in, drawn from `data/forms/NAME.yaml`.",
    example: { words: "name", text: "" },
    drawn: "program",
  },
  hours: {
    about: "When a house is open, from `data/hours.yaml`, or from another file of that kind that is named.",
    example: { text: "" },
    className: "opening-hours",
    drawn: "program",
  },
  list: {
    about: "A list of `data/`, by the name of its file: all of its entries, or those that its lines ask for.",
    example: { words: "name", text: "" },
    drawn: "program",
    lines: true,
    options: {
      as: {
        about: "How it looks, where that is not how lists of its kind do.",
        choices: ["cards", "table", "definitions", "logos", "compact"],
        default: "",
      },
      where: { about: "Which entries: `team is Board and since after 2020-01-01`.", default: "" },
      sort: { about: "By which field: `name`, or `since backwards`.", default: "" },
      first: { about: "How many at most: `6`.", default: "" },
      show: { about: "Which fields, in this order: `name, role`.", default: "" },
      title: { about: "What stands above a table.", default: "", type: "text" },
    },
  },
  look: {
    about: "The look of the site: its colours with their contrast, sizes of type, room and corners.",
    example: { text: "" },
    drawn: "program",
  },
  pages: {
    about:
      "A list of the pages of a section, this one if none is named, or of those that its lines ask for. More than fifty are divided into pages.",
    example: { text: "newest: 3" },
    drawn: "program",
    lines: true,
    options: {
      in: { about: "Which section: `visit/`, or `/` for all pages.", default: "" },
      where: { about: "Which of its pages, those further down too: `topics has boats`.", default: "" },
      newest: { about: "The newest of those that have a `date:`, so many: `3`.", default: "" },
      related: {
        about: "Those that share words of a field with this page: `topics`, or `true` for all fields.",
        default: "",
      },
      sort: {
        about: "By what: `title`, or `date backwards`; else as in menus, news the newest first.",
        default: "",
      },
      first: { about: "How many at most: `6`.", default: "" },
      as: {
        about: "How it looks.",
        choices: ["cards", "rows", "compact", "table"],
        default: "",
      },
      show: { about: "What is said of each, beside its title: `picture, date, lead, topics`.", default: "" },
      title: { about: "What stands above a table.", default: "", type: "text" },
    },
  },
  resources: {
    about: "The documents of `data/resources.yaml` that stand under the group that is named.",
    example: { words: "group", text: "" },
    drawn: "program",
  },
  text: {
    about: "A text that several pages share, by the name of its file in `data/texts/`.",
    example: { words: "name", text: "" },
    className: "",
    drawn: "program",
  },
};
