/** A place in a site's assets, and what a file there is for. */
interface AssetPath {
  /** As the README has it; capitals stand for a name. */
  path: string;
  /** What it takes: of a path below the assets folder. */
  pattern: RegExp;
  is: string;
}

/**
 * Where a file in a site's assets means something by itself. Beside these each may take the place of the theme's file of the same
 * path, and each may be named by another one (`@use`, `import`, `url()`).
 */
export const assetPaths: AssetPath[] = [
  {
    path: "styles/_tokens.scss",
    pattern: /^styles\/_tokens\.scss$/,
    is: "What a site changes of colours, type and measures, read after the theme's: `:root { --accent: #7a1fa2; }` recolours everything.",
  },
  {
    path: "styles/main.scss",
    pattern: /^styles\/main\.scss$/,
    is: 'The style sheet. `@use "theme";` in its first line is the whole theme; what follows is added to it.',
  },
  {
    path: "scripts/main.ts",
    pattern: /^scripts\/main\.ts$/,
    is: "The script of each page, in the place of the theme's.",
  },
  {
    path: "layouts/NAME.njk",
    pattern: /^layouts\/[^/]+\.njk$/,
    is: "A layout, which pages ask for with `layout: NAME`; one with the name of the theme's takes its place.",
  },
  {
    path: "NAME/NAME.njk, NAME/_NAME.scss",
    pattern: /^$/,
    is: "A component in the place of the theme's, such as `site-footer/site-footer.njk` (see `src/theme/`).",
  },
  {
    path: "blocks/NAME/block.ts, blocks/NAME/NAME.njk, blocks/NAME/_NAME.scss",
    pattern: /^blocks\/([a-z][a-z0-9-]*)\/(?:block\.ts|\1\.njk|_\1\.scss)$/,
    is: "A block of the site's own, `::: NAME`: what it takes, what it draws, and what it looks like.",
  },
  {
    path: "icons/NAME",
    pattern: /^icons\/./,
    is: "Published at the top of the site. Other sizes are made from `icon.svg`; without any icon, a monogram of the title.",
  },
  {
    path: "motif/draw-mark.ts",
    pattern: /^motif\/draw-mark\.ts$/,
    is: "Draws the site's drawings by name: `![](mark:NAME)`, and settings with `type: drawing`.",
  },
  {
    path: "cards/draw-card.ts",
    pattern: /^cards\/draw-card\.ts$/,
    is: "Draws the picture that is shown where the link of a page is shared, with the fonts in `fonts/cards/`.",
  },
  {
    path: "fonts/cards/NAME.ttf, fonts/cards/SCRIPT/NAME.ttf",
    pattern: /^fonts\/cards\/(?:[A-Z][a-z]{3}\/)?[^/]+\.ttf$/,
    is: "A font that cards are drawn with; one in a folder named by a script (`Arab`, `Hebr`, `Jpan`) is for sites with a language that is written so.",
  },
  {
    path: "eleventy.ts",
    pattern: /^eleventy\.(?:ts|mjs|js)$/,
    is: "Filters, shortcodes and data for layouts, as Eleventy knows them.",
  },
  {
    path: "budgets.json",
    pattern: /^budgets\.json$/,
    is: "What pages may load, by layout; the tests hold it.",
  },
  {
    path: "README.md, LICENSE, NAME.LICENSE.txt",
    pattern: /(?:^|\/)(?:[^/]+\.md|(?:[^/]+\.)?LICEN[CS]E(?:\.txt)?)$/i,
    is: "Papers, which are not published.",
  },
];
