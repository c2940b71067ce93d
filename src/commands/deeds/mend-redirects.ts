import { parse } from "yaml";
import type { SiteFacts } from "../../checks/rule.ts";
import { changeYaml } from "../../editing/change-yaml.ts";
import { applyEdits } from "../../problems/apply-edits.ts";
import { createRedirectAdder } from "../../redirects/create-redirect-adder.ts";
import { normaliseAddress, splitTarget } from "../../redirects/redirect-address.ts";
import { showInput } from "../../site/show-path.ts";
import type { TextChanges } from "./text-changes.ts";

/** Changes `redirects.yaml` after addresses changed, or went (`null`): rules lead to the new ones, none takes a new one away, and `lines` stand at its end. */
export function mendRedirects(
  { site, redirects }: SiteFacts,
  renamed: ReadonlyMap<string, string | null>,
  lines: string[],
  changes: TextChanges,
): void {
  changes.change(showInput("redirects.yaml", site), redirects.source?.text ?? null, (text) =>
    addLines(mendRules(text, renamed), lines),
  );
}

function mendRules(text: string, renamed: ReadonlyMap<string, string | null>): string {
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
  return result;
}

function addLines(text: string, lines: string[]): string {
  const [line, ...rest] = lines;
  if (line === undefined) return text;
  const add = createRedirectAdder(text);
  const first = add(line);
  // A list in brackets, or one on whose last line no other follows, is another text for the next.
  if (first.start < first.end) return addLines(applyEdits(text, [first]), rest);
  return applyEdits(text, lines.map(add));
}
