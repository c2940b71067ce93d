import type { WrittenFile } from "../../src/site/site.ts";
import { listTexts } from "../../src/yaml/list-texts.ts";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { english } from "./make-page.ts";

/** A file of data, or `site.yaml`, as the rules read it. */
export function makeWritten(text: string, path = "data/list.yaml"): WrittenFile {
  const source = { path: `content/${path}`, text };
  const { value, valueSpan } = parseYaml(source, { start: 0, end: text.length });
  const kind = path === "site.yaml" ? "site" : "data";
  return { source, texts: listTexts(value, valueSpan), kind, language: english };
}
