import type { Page } from "../content/page.ts";
import { cutSlashes } from "../site/paths.ts";
import type { SiteSettings } from "../site/settings-schema.ts";

/** Address of a page's source in the web editor of its git host; `null` without `repository:`. */
export function buildEditUrl(page: Page, repository: SiteSettings["repository"]): string | null {
  if (!repository) return null;
  const base = cutSlashes(repository.url.replace(/\.git$/, ""));
  const path = [repository.folder, page.id].filter((part) => part !== "").join("/");
  const branch = encodeURIComponent(repository.branch);
  // GitLab keeps its own pages under `/-/`, Gitea and Forgejo edit at `_edit`; all others are taken to be like GitHub.
  const host = new URL(base).hostname;
  if (host.includes("gitlab")) return `${base}/-/edit/${branch}/${encodeURI(path)}`;
  if (host.includes("codeberg") || host.includes("gitea"))
    return `${base}/_edit/${branch}/${encodeURI(path)}`;
  return `${base}/edit/${branch}/${encodeURI(path)}`;
}
