import { buildEdit } from "../editing/build-edit.ts";
import { changeYaml } from "../editing/change-yaml.ts";
import type { Edit } from "../problems/problem.ts";

const probe = { from: "/", status: "gone" };
const written = "{from: /, status: gone}";

/**
 * Makes what adds a rule, written as `- {from: …}`, at the end of the text of `redirects.yaml`. Rules of a text that has one already can
 * be added together. An `EditFault` where the text is no list.
 */
export function createRedirectAdder(text: string): (line: string) => Edit {
  const added = changeYaml(text, { kind: "insert", path: [], value: probe, isShort: true });
  const { start, end, text: entry } = buildEdit(text, added) as Edit;
  return (line) => ({ start, end, text: entry.replace(written, () => line.slice("- ".length)) });
}
