import { cutSlashes } from "./paths.ts";
import type { SiteSettings } from "./settings-schema.ts";

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

/** Where files of the content are edited and added in the web page of the git host; `line` is counted from 1, 0 for none. */
export function openGitHost({ url, branch, folder }: NonNullable<SiteSettings["repository"]>) {
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
    edit: (id: string, line = 0) => `${address(form.edit, `${folder}/${id}`)}${line > 0 ? `#L${line}` : ""}`,
    add(id: string, text: string) {
      const at = id.lastIndexOf("/") + 1;
      const filled = new URLSearchParams({ [form.name]: id.slice(at), [form.text]: text });
      return `${address(form.add, `${folder}/${id.slice(0, at)}`)}?${filled}`;
    },
  };
}
