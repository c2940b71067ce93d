import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildStyleGuide } from "../../src/commands/new/build-style-guide.ts";
import { hosts } from "../../src/output/hosts/hosts.ts";
import { formatAssetTable } from "./guide/format-asset-table.ts";
import { formatHostTable } from "./guide/format-host-table.ts";
import { formatLanguageTable } from "./guide/format-language-table.ts";
import { formatRulesReference } from "./guide/format-rules-reference.ts";
import { formatSettingsReference } from "./guide/format-settings-reference.ts";
import { formatWordTable } from "./guide/format-word-table.ts";
import { repository } from "./run-waymark.ts";

/** The papers with a part that is generated: the editors' guide, the README. */
export const guidePages = [
  { file: join(repository, "content/.guide/settings.md"), part: "settings", format: formatSettingsReference },
  { file: join(repository, "content/.guide/words.md"), part: "words", format: formatWordTable },
  { file: join(repository, "content/RULES.md"), part: "rules", format: formatRulesReference },
  { file: join(repository, "README.md"), part: "assets", format: formatAssetTable },
  { file: join(repository, "README.md"), part: "languages", format: formatLanguageTable },
  { file: join(repository, "README.md"), part: "hosts", format: () => formatHostTable(hosts) },
];

/** The text of a page of the guide with its generated part made anew: from the schemas, from the list of rules. */
export function refreshGuide(
  text: string,
  { part, format }: Pick<(typeof guidePages)[number], "part" | "format">,
): string {
  const generated = new RegExp(`(<!-- ${part}:start[^>]*-->\\n)[\\s\\S]*?(<!-- ${part}:end -->)`);
  if (!generated.test(text)) throw new Error(`The guide has no part "${part}".`);
  return text.replace(generated, (_, start, end) => `${start}\n${format()}\n${end}`);
}

/** The style guide of this site: the page that `waymark new --style-guide` writes, with the words of its own. */
export const ownStyleGuide = {
  file: join(repository, "content/en/style-guide.md"),
  make: (): string => {
    const read = (path: string) => readFileSync(join(repository, path), "utf8");
    const own = read("tests/support/guide/style-guide.yaml");
    return buildStyleGuide(
      read("src/commands/new/style-guide.yaml"),
      { form: null, group: null, testimonial: null, value: null, text: null, lists: ["resources"] },
      own,
    );
  },
};

if (process.argv[1] === import.meta.filename) {
  writeFileSync(ownStyleGuide.file, ownStyleGuide.make());
  for (const page of guidePages)
    writeFileSync(page.file, refreshGuide(readFileSync(page.file, "utf8"), page));
}
