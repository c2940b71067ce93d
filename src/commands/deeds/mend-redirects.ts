import { parse } from "yaml";
import { changeYaml } from "../../editing/change-yaml.ts";
import { normaliseAddress, splitTarget } from "../../redirects/redirect-address.ts";

/** The text of `redirects.yaml` after addresses changed, or went (`null`): rules lead to the new ones, none takes a new one away, and `lines` stand at its end. */
export function mendRedirects(
  text: string,
  renamed: ReadonlyMap<string, string | null>,
  lines: string[],
): string {
  let result = text;
  const rules = (parse(text) ?? []) as { from?: unknown; to?: unknown }[];
  const taken = new Set(renamed.values());
  for (const [at, { from, to }] of [...rules.entries()].reverse()) {
    const { path, tail } = splitTarget(String(to ?? ""));
    const now = renamed.get(normaliseAddress(path));
    if (taken.has(normaliseAddress(String(from ?? "/"))) && from !== undefined)
      result = changeYaml(result, { kind: "remove", path: [at] });
    else if (to !== undefined && now === null) {
      result = changeYaml(result, { kind: "set", path: [at, "status"], value: "gone" });
      result = changeYaml(result, { kind: "remove", path: [at, "to"] });
    } else if (to !== undefined && now !== undefined)
      result = changeYaml(result, { kind: "set", path: [at, "to"], value: now + tail });
  }
  // Lines can't follow a list in brackets.
  return lines.reduce(addLine, result.replace(/^\[\]\r?\n?/m, ""));
}

function addLine(text: string, line: string): string {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  return `${text}${text === "" || text.endsWith("\n") ? "" : lineEnd}${line}${lineEnd}`;
}
