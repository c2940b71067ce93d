import type { Kind } from "./kind.ts";

/** Those who fund or help. The words for who can't see a logo are the name of whose it is. */
export const partnersKind = {
  about: "Partners and funders, by their logos; one without a logo shows its name.",
  shape: "list",
  fields: [
    { name: "name", type: "text", required: true, help: "The name; who can't see the logo reads it." },
    {
      name: "group",
      type: "text",
      help: "What they are, e.g. `Funders`; those of one group stand together below it.",
    },
    {
      name: "logo",
      type: "image",
      named: true,
      help: "The logo as SVG or PNG without a margin, its place from the top of the content; or `file` with the one for dark screens as `dark`.",
    },
    { name: "link", type: "link", help: "Their website." },
  ],
} as const satisfies Kind;
