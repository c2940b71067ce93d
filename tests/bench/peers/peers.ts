import { bare } from "./bare.ts";
import { eleventy } from "./eleventy.ts";
import { hugo } from "./hugo.ts";
import { jekyll } from "./jekyll.ts";
import type { Peer } from "./peer.ts";
import { waymark, waymarkAsNews, waymarkInLanguages } from "./waymark.ts";

/** The tools of the bench, in the order in which they run; the last is no tool, but a bound. */
export const peers: readonly Peer[] = [
  waymark,
  waymarkInLanguages,
  waymarkAsNews,
  hugo,
  eleventy,
  jekyll,
  bare,
];
