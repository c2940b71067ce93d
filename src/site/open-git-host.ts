import { cutRepository } from "./cut-repository.ts";
import { findGitHost } from "./find-git-host.ts";
import { type EditorForm, gitHosts } from "./git-hosts.ts";
import type { SiteSettings } from "./settings-schema.ts";

/** Where files of the content are edited and added in the web page of the git host; `line` is counted from 1, 0 for none. A host whose kind nobody tells is taken to be like GitHub. */
export function openGitHost({ url, branch, folder, host }: NonNullable<SiteSettings["repository"]>) {
  const base = cutRepository(url);
  const form: EditorForm = gitHosts[host ?? findGitHost(base) ?? "github"];
  const address = (deed: string, path: string) =>
    [base, deed, encodeURIComponent(branch), ...path.split("/").filter(Boolean).map(encodeURIComponent)].join(
      "/",
    );
  return {
    edit(id: string, line = 0) {
      const tail = line > 0 && form.hasLines ? `#L${line}` : "";
      return `${address(form.edit, `${folder}/${id}`)}${form.query ?? ""}${tail}`;
    },
    /** `null` where the host opens no file that is filled in. */
    add(id: string, text: string) {
      if (!form.add) return null;
      const at = id.lastIndexOf("/") + 1;
      const filled = new URLSearchParams({ [form.add.name]: id.slice(at), [form.add.text]: text });
      return `${address(form.add.deed, `${folder}/${id.slice(0, at)}`)}?${filled}`;
    },
  };
}
