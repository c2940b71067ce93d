import { createProblem } from "../problems/create-problem.ts";
import { rankByLikeness } from "../problems/did-you-mean.ts";
import { assetPaths } from "../theme/asset-paths.ts";
import type { Assets, Rule } from "./rule.ts";

/** Where a file of a kind mostly belongs that is named like none of the theme's. */
const byKind: [RegExp, string][] = [
  [/\.(?:css|sass|scss)$/i, "styles/main.scss"],
  [/\.(?:js|mjs|ts)$/i, "scripts/main.ts"],
  [/(?:icon|logo)[^/]*\.svg$/i, "icons/icon.svg"],
  [/\.ico$/i, "icons/favicon.ico"],
];

/** A file in the assets that is nothing by its place, and that nothing names. */
export const assetUnused: Rule = {
  id: "asset-unused",
  level: "notice",
  summary:
    "A file in the assets is not used: it has not the path of a file of the theme, and no other file there names it.",
  example: { wrong: "assets/style/main.scss", right: "assets/styles/main.scss" },
  checkSite: ({ assets }) =>
    assets.own
      .filter((file) => !isUsed(file, assets))
      .map(({ path, shown }) => {
        const meant = findMeant(path, assets.theme);
        return createProblem(assetUnused, shown, {
          span: null,
          message: `Nothing uses this file.${meant ? ` Did you mean "${shown.slice(0, -path.length)}${meant}"?` : ""}`,
          hint: "Move it to where its kind belongs (the README lists the paths), name it in another file, or delete it.",
        });
      }),
};

function isUsed({ path }: Assets["own"][number], { own, theme }: Assets): boolean {
  if (theme.includes(path) || assetPaths.some(({ pattern }) => pattern.test(path))) return true;
  // `@use "parts"` may mean a folder.
  const stem = stemOf(path.replace(/\/_index\.scss$/, ""));
  return own.some(
    (other) =>
      other.path !== path && other.text.split(/[^\p{L}\p{N}_.-]+/u).some((word) => stemOf(word) === stem),
  );
}

function findMeant(path: string, theme: string[]): string | null {
  const known = [
    ...theme,
    ...assetPaths.map((one) => one.path).filter((one) => /^[a-z/_-]+\.\w+$/.test(one)),
  ];
  const alike = known.filter(
    (one) => stemOf(one).toLowerCase() === stemOf(path).toLowerCase() && endOf(one) === endOf(path),
  );
  const [near] = rankByLikeness(path, alike.length > 0 ? alike : known);
  return near ?? alike[0] ?? byKind.find(([kind]) => kind.test(path))?.[1] ?? null;
}

/** The name of a file without its folder, its ending and the line that Sass knows parts by. */
function stemOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/^_|\.[^.]+$/g, "");
}

function endOf(path: string): string {
  return path.slice(path.lastIndexOf("."));
}
