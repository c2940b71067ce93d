import { splitFrontMatter } from "../content/split-front-matter.ts";
import { changeYaml } from "./change-yaml.ts";
import { EditFault } from "./edit-fault.ts";
import type { YamlChange } from "./yaml-change.ts";

/** The text of a page after a change of its settings; a page without settings gets the lines of hyphens. An `EditFault` where they can't be told from the text. */
export function changeSettings(text: string, change: YamlChange): string {
  const { region, problems } = splitFrontMatter({ path: "", text });
  if (problems.length > 0)
    throw new EditFault("Its settings can't be told from its text. Mend what `check` tells of them first.");
  if (region)
    return (
      text.slice(0, region.start) +
      changeYaml(text.slice(region.start, region.end), change) +
      text.slice(region.end)
    );
  const [mark = "", body = ""] = text.startsWith("\uFEFF") ? ["\uFEFF", text.slice(1)] : ["", text];
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const settings = changeYaml("", change).replaceAll("\n", lineEnd);
  return `${mark}---${lineEnd}${settings}---${lineEnd}${body === "" || /^\r?\n/.test(body) ? "" : lineEnd}${body}`;
}
