/** How a git host calls the editor of a file, and the one of a new file with what that is to be filled in with. */
export interface EditorForm {
  edit: string;
  /** What follows the path of a file that is edited. */
  query?: string;
  /** `null` where no address opens a new file that is filled in. */
  add: { deed: string; name: string; text: string } | null;
  /** Whether `#L3` leads to a line in the editor. */
  hasLines: boolean;
}

const ofGithub = { name: "filename", text: "value" };
const gitea: EditorForm = { edit: "_edit", add: { deed: "_new", ...ofGithub }, hasLines: true };

/** The kinds of git hosts, by the names that `repository.host` has for them. GitLab keeps its own pages under `/-/`. */
export const gitHosts = {
  github: { edit: "edit", add: { deed: "new", ...ofGithub }, hasLines: true },
  gitlab: {
    edit: "-/edit",
    add: { deed: "-/new", name: "file_name", text: "content" },
    hasLines: true,
  },
  gitea,
  forgejo: gitea,
  bitbucket: { edit: "src", query: "?mode=edit", add: null, hasLines: false },
} satisfies Record<string, EditorForm>;
