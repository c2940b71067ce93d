import type { Kind } from "./kind.ts";

/** People of a team or a board. A portrait stands beside the name that says whose it is, so it needs no `alt`. */
export const peopleKind = {
  about: "People: who they are, what they do, and how to write to them.",
  shape: "list",
  fields: [
    { name: "name", type: "text", required: true, help: "The name, as they write it themselves." },
    { name: "role", type: "text", help: "What they do, e.g. `Chair of the association`." },
    {
      name: "group",
      type: "text",
      help: "The group or team they belong to; those of one group stand together below its name.",
    },
    {
      name: "photo",
      type: "image",
      named: true,
      help: "A portrait, its place from the top of the content; who has none gets a tile with initials.",
    },
    { name: "about", type: "markdown", help: "A few sentences on them." },
    { name: "email", type: "email", help: "How to write to them, e.g. `ana@example.org`." },
    { name: "phone", type: "phone", help: "How to call them, as people read it, e.g. `+1 312 555 0100`." },
    { name: "page", type: "page", help: "Their page of this site; the name leads there." },
    {
      name: "links",
      type: "list",
      help: "Where else they can be found.",
      fields: [
        { name: "title", type: "text", required: true, help: "The words of the link." },
        { name: "link", type: "link", required: true, help: "A web address that begins with https://." },
      ],
    },
  ],
} as const satisfies Kind;
