import type { SiteFacts } from "../../checks/rule.ts";
import { buildPageUrl } from "../../content/build-page-url.ts";
import { isIndex } from "../../content/find-places.ts";
import { changeSettings } from "../../editing/change-settings.ts";
import { askMeant } from "../../problems/did-you-mean.ts";
import { CallError } from "../../site/call-error.ts";
import { cutSlashes, folderOf } from "../../site/paths.ts";
import { showInput } from "../../site/show-path.ts";
import { listLayouts } from "../../sources/list-layouts.ts";
import type { Deed } from "./deed.ts";

/** What a new page is to be. */
interface NewPage {
  title: string;
  /** A folder below that of its language, such as `visit`; empty for the top. */
  section: string;
  /** `null` for the first language. */
  language: string | null;
  layout: string | null;
}

/** What it takes that a page is there that can be written on. */
export function planNewPage({ site, content }: Pick<SiteFacts, "site" | "content">, page: NewPage): Deed {
  const codes = site.languages.map(({ code }) => code);
  const code = page.language ?? (codes[0] as string);
  if (!codes.includes(code))
    throw new CallError(`The site has no language "${code}". It has ${codes.join(", ")}`);
  const ids = content.pages.flatMap(({ id, source }) => (source.file === null ? [] : [id]));
  const top = ids.some((id) => id.startsWith(`${code.toLowerCase()}/`)) ? code.toLowerCase() : "";
  const section = cutSlashes(page.section.replace(/^\/+/, "")).replace(new RegExp(`^${top}(?:/|$)`), "");
  const folder = [top, section].filter((step) => step !== "").join("/");
  const folders = [...new Set(ids.map((id) => id.slice(0, Math.max(0, id.lastIndexOf("/")))))];
  if (section !== "" && !folders.includes(folder))
    throw new CallError(`There is no section "${section}".${askMeant(folder, folders)}`);
  const layouts = listLayouts(site.assetsDirs);
  if (page.layout !== null && !layouts.includes(page.layout))
    throw new CallError(`There is no layout "${page.layout}". There are ${layouts.join(", ")}`);
  const name = buildPageUrl(page.title.replace(/[/\\]+/g, " ")).slice(1, -1);
  const isNews = content.pages.some(({ id, settings, part }) => {
    const path = id.replace(/\.\w+$/, "");
    const section = isIndex(path.slice(path.lastIndexOf("/") + 1)) ? folderOf(path) : path;
    return settings.feed && !part && `${folder}/`.startsWith(section === "" ? "" : `${section}/`);
  });
  const id = `${folder === "" ? "" : `${folder}/`}${isNews ? `${site.today}-` : ""}${name}.md`;
  if (ids.includes(id) || ids.includes(id.replace(/\.md$/, "/index.md")))
    throw new CallError(`There is a page "${id}" already`);
  let text = changeSettings("", { kind: "set", path: ["title"], value: page.title });
  if (page.layout !== null)
    text = changeSettings(text, { kind: "set", path: ["layout"], value: page.layout });
  const path = showInput(id, site);
  return {
    writes: [{ path, before: null, after: text }],
    told: [
      `The page is ${path}: write its text below the second line of hyphens.`,
      isNews
        ? "It is a piece of news of the day in its name, and stands in the list and the feed of its section with the next build."
        : "Its section shows it in the menu with the next build.",
    ],
  };
}
