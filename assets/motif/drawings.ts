import { drawHero } from "./draw-hero.ts";
import type { Drawing } from "./drawing.ts";
import { pages } from "./scenes/pages.ts";
import { routes } from "./scenes/routes.ts";
import { sections } from "./scenes/sections.ts";
import { traits } from "./scenes/traits.ts";

/** The pictures of the site: one large table for the start, and a scene for each page and each part of the first one. */
export const drawings: Record<string, Drawing> = {
  // The start: a large table with work on it, and a free seat towards the words.
  hero: { size: [980, 940], shapes: () => drawHero() },
  ...sections,
  ...routes,
  ...traits,
  ...pages,
};
