import type { Content, ContentFile } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import { listMadeFiles } from "../navigation/list-made-files.ts";
import { oncePer } from "../problems/once-per.ts";
import { FilePlan, type Taken } from "./file-plan.ts";
import { outputPath } from "./output-path.ts";
import { ownPaths } from "./own-paths.ts";

/** A page or file that can't be where it would be, since something is there or in the way. */
export interface Clash {
  of: Page | ContentFile;
  path: string;
  rival: Taken;
}

/** What has addresses on a site. */
interface Addressed {
  content: Pick<Content, "pages" | "fallbacks" | "public" | "data" | "ownData">;
  /** Files of the assets that lie at the top of the site. */
  icons: string[];
  /** Files that have an address of their own. */
  linked: ContentFile[];
}

/** Where everything of a site lies, and what can't be there. */
interface AddressPlan {
  plan: FilePlan;
  clashes: Clash[];
}

/** Plans where everything of a site lies, whatever its host: first what the build writes itself, then pages, then files; once for each content that was read. */
export const planAddresses = oncePer(makePlan, ({ content }) => content);

function makePlan({ content, icons, linked }: Addressed): AddressPlan {
  const plan = new FilePlan();
  const replaced = new Set(findReplaced(content, icons).map(({ id }) => id));
  const closed: Taken[] = [];
  for (const { path, by } of ownPaths) {
    if (path === "404.html" || replaced.has(path)) continue;
    plan.add(path.endsWith("/") ? `${path}*` : path, by);
    if (path.endsWith("/")) closed.push({ path, by });
  }
  for (const icon of icons) if (!replaced.has(icon)) plan.add(icon, "an icon of the site");

  const clashes: Clash[] = [];
  const add = (of: Page | ContentFile, path: string, by: string) => {
    const rival = plan.add(path, by).rival;
    if (rival) clashes.push({ of, path, rival });
  };
  // A page that its settings put there is the one to be told, and not the one whose place it is.
  const isPut = (page: Page) => page.settings.permalink !== undefined;
  for (const page of [...content.pages.filter((page) => !isPut(page)), ...content.pages.filter(isPut)]) {
    const path = outputPath(page.url);
    const folder = closed.find((own) => path.startsWith(own.path));
    if (folder) clashes.push({ of: page, path, rival: folder });
    else add(page, path, page.part ? `the list of ${page.source.path}` : page.source.path);
  }
  for (const { path, what } of listMadeFiles(content, true)) plan.add(path.slice(1), what);
  for (const page of content.fallbacks) plan.add(outputPath(page.url), page.source.path);
  for (const file of content.public) {
    const folder = closed.find((own) => file.id.startsWith(own.path));
    if (folder) clashes.push({ of: file, path: file.id, rival: folder });
    else add(file, file.id, file.absolutePath);
  }
  for (const file of linked) add(file, file.id, file.absolutePath);
  return { plan, clashes };
}

/** The files of `public/` that take the place of what the build would write there. */
export function findReplaced(content: Pick<Content, "public">, icons: string[]): ContentFile[] {
  return content.public.filter(({ id }) => id === "robots.txt" || icons.includes(id));
}
