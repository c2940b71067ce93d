import { ruleDocs } from "../checks/rule-docs.ts";
import { didYouMean } from "../problems/did-you-mean.ts";

/** Prints what a rule looks for, with its example. Exit code 2 for a rule that does not exist. */
export function explainRule(id: string): number {
  const rule = ruleDocs.find((known) => known.id === id);
  if (!rule) {
    const meant = didYouMean(
      id,
      ruleDocs.map((known) => known.id),
    );
    const rest = meant
      ? `Did you mean "${meant}"?`
      : `Rules: ${ruleDocs.map((known) => known.id).join(", ")}.`;
    process.stderr.write(`There is no rule "${id}". ${rest}\n`);
    return 2;
  }
  const level = rule.level === "notice" ? "a notice: it does not stop a build" : "an error: it stops a build";
  process.stdout.write(`${rule.id} (${level})

${rule.summary}

Wrong:
${indent(rule.example.wrong)}

Right:
${indent(rule.example.right)}
`);
  return 0;
}

function indent(text: string): string {
  return text.replace(/^/gm, "    ");
}
