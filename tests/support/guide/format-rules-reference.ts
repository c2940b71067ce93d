import { ruleDocs } from "../../../src/checks/rule-docs.ts";

/** The editors' page of rules: what each looks for, and an example of the mistake and of how it reads mended. */
export function formatRulesReference(): string {
  return [...ruleDocs]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, level = "error", summary, example }) => {
      return `### \`${id}\` (${level})\n\n${summary}\n\n${block("Wrong", example.wrong)}\n${block("Right", example.right)}`;
    })
    .join("\n");
}

function block(title: string, text: string): string {
  const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${title}:\n\n${fence}\n${text}\n${fence}\n`;
}
