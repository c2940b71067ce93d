import MarkdownIt from "markdown-it";
import { formatComment } from "../../../../src/proposals/format-comment.ts";
import { formatSuggestion } from "../../../../src/proposals/format-suggestion.ts";
import type { Proposal } from "../../../../src/proposals/proposal.ts";
import { proposedLine } from "./make-proposed-site.ts";

/** The HTML of a sheet with what a pull request is told: the comment, and below it the suggestion at the line of a page. */
export function drawProposal(proposal: Proposal): string {
  const { file, before, now } = proposedLine;
  const findings = proposal.findings.filter((finding) => finding.file === file);
  const [finding] = findings;
  if (!finding?.replacement) throw new Error(`There is no repair in ${file}.`);
  const suggestion = { path: file, ...finding.replacement, findings };
  const comment = formatComment(
    { ...proposal, findings },
    {
      rest: [],
      suggested: { findings: 1, more: 0 },
      touched: new Set([file]),
      run: "https://harbour.example",
      isFork: false,
      edit: () => null,
    },
  );
  const { line, after } = suggestion;
  const rows: [sign: string, text: string][] = [
    ["−", now],
    ["+", after.join("\n")],
  ];
  return `<section class="card">${markdown.render(comment)}</section>
<section class="card card--review">
<p class="path">${file}</p>
<pre class="lines">${rowOf(line, ["−", before])}${rowOf(line, ["+", now])}</pre>
${markdown.render(formatSuggestion(suggestion).split("```")[0] ?? "")}
<p class="label">Suggested change</p>
<pre class="lines">${rows.map((row) => rowOf(line, row)).join("")}</pre>
<p class="foot"><span class="press">Commit suggestion</span></p>
</section>`;
}

const markdown = new MarkdownIt({ html: true, breaks: true });

function rowOf(line: number, [sign, text]: [sign: string, text: string]): string {
  return `<span class="${sign === "+" ? "new" : "old"}"><i>${line}</i> ${sign} ${markdown.utils.escapeHtml(text)}</span>`;
}
