import type { Option } from "../command.ts";

/** The names of the hosts, as in output/hosts/hosts.ts, which the help does not load. */
export const hostNames = "plain, netlify, cloudflare, nginx, apache or s3";

/** The options of `waymark new`; all but the last three are answers to the questions of the same name. */
export const newOptions: Option[] = [
  { name: "name", value: "NAME", help: "What the site is called." },
  { name: "kind", value: "KIND", help: "programme, place or handbook (default: programme)." },
  {
    name: "languages",
    value: "CODES",
    help: "Languages, that of the originals first, e.g. en,es (default: en).",
  },
  { name: "url", value: "ADDRESS", help: "Where it will live, e.g. https://www.example.org." },
  { name: "host", value: "NAME", help: `Who publishes it: ${hostNames} (default: plain).` },
  { name: "accent", value: "COLOUR", help: 'Colour of links and buttons, e.g. "#7a1fa2".' },
  {
    name: "style-guide",
    help: "Write a page that shows the look and every block, too; in a site that is there, that page alone.",
  },
  {
    name: "editor-files",
    help: "In a site that is there, only write anew what code editors know of its files, its own fields and lists too.",
  },
  { name: "yes", help: "Ask nothing: what is not said is as suggested." },
];
