import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commitAt } from "./commit-at.ts";
import { writeTree } from "./file-tree.ts";
import { makeFolder, runWaymark } from "./run-waymark.ts";

const files = {
  "content/site.yaml":
    "title: Club\nurl: https://club.example\nlanguages:\n  - {code: en, name: English}\n  - {code: fr, name: Français}\n",
  "content/en/index.md":
    "# Home\n\nCome to our club. Read [the rules](rules.md).\n\n## When\n\nWe meet every Tuesday at six.\n\n## Where\n\nWe meet in the library, beside the park.\n",
  "content/fr/index.md":
    "# Accueil\n\nVenez à notre club. Lisez [le règlement](rules.md).\n\n## Quand\n\nNous nous réunissons chaque mardi à dix-huit heures.\n\n## Où\n\nNous nous réunissons à la bibliothèque.\n",
  "content/en/rules.md": "# Rules\n\nBe kind.\n",
  "content/fr/rules.md": "# Règlement\n\nSoyez gentils.\n",
  ".gitattributes": "content/translations.txt merge=union\n",
};

/** A small site in English and French in a repository, published on 2026-01-01. */
export function makeTranslatedSite() {
  const folder = makeFolder();
  writeTree(folder, files);
  const run = (...args: string[]) => runWaymark([...args, "--date", "2026-11-29"], folder);
  const site = {
    folder,
    run,
    edit(path: string, change: (text: string) => string) {
      const file = join(folder, "content", path);
      writeFileSync(file, change(readFileSync(file, "utf8")));
    },
    read: (path: string) => readFileSync(join(folder, "content", path), "utf8"),
    commit: (day: string) => commitAt(folder, day),
    remember: () => run("remember"),
    /** What is to be done, as `state file#part`. */
    open(): string[] {
      const { languages } = JSON.parse(run("translations", "--format", "json").stdout) as {
        languages: { findings: { state: string; file: string; part: string | null }[] }[];
      };
      return languages.flatMap(({ findings }) =>
        findings.map(({ state, file, part }) => `${state} ${file.replace("content/", "")}${part ?? ""}`),
      );
    },
  };
  site.remember();
  site.commit("2026-01-01");
  return site;
}

/** The first page of that site with another day in its part “When”, by which the translation of this part is behind. */
export function monday(text: string): string {
  return text.replace("Tuesday", "Monday");
}
