import { stringify } from "yaml";
import type { Page } from "../content/page.ts";
import { textPage } from "../content/text-page.ts";
import type { Language } from "../site/languages.ts";
import { cutSlashes } from "../site/paths.ts";
import type { SiteSettings } from "../site/settings-schema.ts";
import type { ViewContext } from "./layout-context.ts";
import { nameNewPage } from "./name-new-page.ts";
import type { PageView } from "./page-view.ts";

/** How a git host calls the editor of a file, the one of a new file, and what that is to be filled in with. */
interface EditorForm {
  edit: string;
  add: string;
  name: string;
  text: string;
}

// GitLab keeps its own pages under `/-/`; all others are taken to be like GitHub, whose names Gitea and Forgejo have too.
const github: EditorForm = { edit: "edit", add: "new", name: "filename", text: "value" };
const gitea: EditorForm = { ...github, edit: "_edit", add: "_new" };
const gitlab: EditorForm = { edit: "-/edit", add: "-/new", name: "file_name", text: "content" };

/** Layouts of pages that stand for no place among the others, so that nothing is added beside them. */
const placeless = ["not-found", "site-map", "languages"];

/** Where the source of a page is edited at its git host, and where a page is added beside it; `null` where there is none to edit or no place. */
export function buildSourceUrls(
  page: Page,
  { site, navigation }: Pick<ViewContext, "site" | "navigation">,
): Pick<PageView["page"], "editUrl" | "addUrl"> {
  const { repository } = site.settings;
  if (!repository) return { editUrl: null, addUrl: null };
  const host = openHost(repository);
  const { part } = page;
  const shown = part ? navigation.index.byId.get(part.of) : textPage(page);
  const isWritten = shown && (shown.source.file !== null || shown.source.text !== "");
  const id = placeless.includes(page.layout) || part ? null : nameNewPage(page, navigation, site.today);
  return {
    editUrl: isWritten ? host.edit(shown.id) : null,
    addUrl: isWritten && id ? host.add(id, beginPage(page.language)) : null,
  };
}

function openHost({ url, branch, folder }: NonNullable<SiteSettings["repository"]>) {
  const base = cutSlashes(url.replace(/\.git$/, ""));
  const { hostname } = new URL(base);
  const form = hostname.includes("gitlab")
    ? gitlab
    : /codeberg|gitea|forgejo/.test(hostname)
      ? gitea
      : github;
  const address = (deed: string, path: string) =>
    [base, deed, encodeURIComponent(branch), ...path.split("/").filter(Boolean).map(encodeURIComponent)].join(
      "/",
    );
  return {
    edit: (id: string) => address(form.edit, `${folder}/${id}`),
    add(id: string, text: string) {
      const at = id.lastIndexOf("/") + 1;
      const filled = new URLSearchParams({ [form.name]: id.slice(at), [form.text]: text });
      return `${address(form.add, `${folder}/${id.slice(0, at)}`)}?${filled}`;
    },
  };
}

/** What a page may begin with, which a check passes as it is. */
function beginPage({ words }: Language): string {
  return `---\n${stringify({ title: words.newPageTitle })}---\n\n${words.newPageText}\n`;
}
