import type { Answers } from "./answers.ts";
import { buildEditorFiles, nameSchema } from "./build-editor-files.ts";
import { buildWorkflows, type ProgramFiles } from "./build-workflows.ts";
import { chooseTexts } from "./choose-texts.ts";
import { formatPackage } from "./format-package.ts";
import { formatPublishing } from "./format-publishing.ts";
import { type OwnPages, pageKey } from "./place-own-pages.ts";
import { placeSettings } from "./place-settings.ts";
import { placeStarter, type StarterContent } from "./place-starter.ts";
import type { Dependency } from "./read-dependency.ts";
import type { SiteFile } from "./site-file.ts";

/** What a new site is made of, beside what was said of it. */
export interface Parts {
  starter: StarterContent;
  /** The languages that the starter has texts in, its first one first. */
  written: readonly string[];
  program: ProgramFiles;
  /** The editors' guide, by the paths of its files. */
  guide: ReadonlyMap<string, string | Uint8Array>;
  /** The words of the frame in English. */
  english: Record<string, string>;
  dependency: Dependency;
  timezone: string;
  /** The day of a year from now. */
  securityDay: string;
  own: OwnPages;
}

/** All files of a new site that are made, and what a person has to know of them beside. */
export interface Plan {
  files: SiteFile[];
  /** Whether the pages of the first language are in another one for now. */
  isBorrowed: boolean;
  /** Example pages that are left out, since a page of one's own is in their place. */
  leftOut: string[];
}

const ignored = `node_modules/
_site/
_site.server/
.cache/
*.log
`;

const attributes = `* text=auto eol=lf
# Their lines stand for themselves, so two versions are joined by keeping the lines of both.
content/addresses.txt merge=union
content/translations.txt merge=union
`;

/** What in the guide says to programs of this repository which parts they make. */
const madeMarks = /^<!-- \w+:(?:start|end).*-->\n/gm;

/** Plans a new site: every file with its text. Nothing is read or written here. */
export function planSite(answers: Answers, parts: Parts): Plan {
  const chosen = chooseTexts(answers.languages, parts.written);
  const { written, timezone, securityDay } = parts;
  const said = { ...answers, timezone, securityDay };
  const content = placeSettings(placeStarter(parts.starter, written, chosen), said, written, chosen);
  const taken = new Set([...parts.own.values()].map((path) => pageKey(path) ?? path));
  const pages = [...content].map(([path, contents]) => ({
    path: `content/${path}`,
    contents: typeof contents === "string" ? nameSchema(`content/${path}`, contents) : contents,
  }));
  const [kept, leftOut] = [false, true].map((isTaken) =>
    pages.filter(({ path }) => taken.has(pageKey(path) ?? path) === isTaken),
  ) as [SiteFile[], SiteFile[]];
  return {
    files: [
      { path: "package.json", contents: formatPackage(answers, parts.dependency) },
      { path: ".gitignore", contents: ignored },
      { path: ".gitattributes", contents: attributes },
      ...kept,
      ...[...parts.guide].map(([path, contents]) => ({
        path: `content/${path}`,
        contents: typeof contents === "string" ? contents.replace(madeMarks, "") : contents,
      })),
      ...buildWorkflows(parts.program, { ...said, spec: parts.dependency.spec }),
      { path: ".github/PUBLISHING.md", contents: formatPublishing(answers.host) },
      ...buildEditorFiles(parts.english),
    ],
    isBorrowed: chosen.isBorrowed,
    leftOut: leftOut.map(({ path }) => path),
  };
}
