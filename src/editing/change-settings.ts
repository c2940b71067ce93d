import { splitFrontMatter } from "../content/split-front-matter.ts";
import { changeYaml, findLineEnd } from "./change-yaml.ts";
import { EditFault } from "./edit-fault.ts";
import type { YamlWish } from "./yaml-change.ts";

/** The text of a page after a change of its settings; a page without settings gets the lines of hyphens. An `EditFault` where they can't be told from the text. */
export function changeSettings(whole: string, change: YamlWish): string {
  const lineEnd = findLineEnd(whole);
  const [mark, text] = whole.startsWith("\uFEFF") ? ["\uFEFF", whole.slice(1)] : ["", whole];
  const { region, problems } = splitFrontMatter({ path: "", text });
  if (problems.length > 0)
    throw new EditFault("Its settings can't be told from its text. Mend what `check` tells of them first.");
  if (region) {
    const settings = changeYaml(text.slice(region.start, region.end), change, lineEnd);
    return `${mark}${text.slice(0, region.start)}${settings}${text.slice(region.end)}`;
  }
  const gap = text === "" || /^\r?\n/.test(text) ? "" : lineEnd;
  return `${mark}---${lineEnd}${changeYaml("", change, lineEnd)}---${lineEnd}${gap}${text}`;
}
