import { countThings } from "../problems/count-things.ts";
import { formatCode } from "../problems/format-code.ts";
import { formatFence } from "../problems/format-fence.ts";
import { formatWrite } from "../problems/format-write.ts";
import { formatFinding } from "./format-finding.ts";
import { formatOutcome } from "./format-outcome.ts";
import type { Finding, Proposal } from "./proposal.ts";
import { showLine } from "./show-line.ts";

/** Stands at the beginning of the comment, where nobody sees it, so that it is found again. */
export const commentMark = "<!-- waymark: what this change does -->";

/** A git host takes 65,536 letters; each part has its share. */
const most = { changes: 30_000, near: 20_000, far: 10_000 };

/** What the comment is told beside the report. */
interface CommentFacts {
  /** What stands at no line of the difference. */
  rest: Finding[];
  /** How many findings are mended by suggestions, and how many more suggestions there could be. */
  suggested: { findings: number; more: number };
  /** Paths of the files that the proposal touches. */
  touched: ReadonlySet<string>;
  /** Where what was built can be fetched. */
  run: string;
  /** Whether the proposal comes from another repository, whose people may have put anything there. */
  isFork: boolean;
  /** Address of a file in the editor of the git host, at a line; `null` where there is none. */
  edit: (file: string, line: number) => string | null;
}

/** The comment on a proposal: what it does to the site, then what is left to mend by hand. */
export function formatComment(proposal: Proposal, facts: CommentFacts): string {
  const { findings, left } = proposal;
  return [
    commentMark,
    cutLines(formatOutcome(proposal), most.changes),
    proposal.changes ? formatLookPlace(facts) : "",
    `## What to mend\n\n${formatMending(findings, facts)}`,
    formatLeft(left),
  ]
    .filter(Boolean)
    .join("\n");
}

function formatLookPlace({ run, isFork }: CommentFacts): string {
  const care = isFork
    ? " They were made by the proposal itself, which comes from another repository: look at who sent it before you open them."
    : "";
  return `[The pages before and after](${run}) are among the files of this run.${care}\n`;
}

function formatMending(findings: Finding[], { rest, suggested, touched, edit }: CommentFacts): string {
  if (findings.length === 0) return "Nothing was found.\n";
  const far = rest.filter(({ file, level }) => level === "notice" && !touched.has(file));
  const near = rest.filter((finding) => !far.includes(finding));
  const parts = [
    `${formatCount(findings, suggested)}\n`,
    cutLines(formatFiles(near, edit), most.near),
    far.length > 0
      ? `<details><summary>${countThings(far.length, "notice")} in files that this change leaves as they are</summary>\n\n${cutLines(formatFiles(far, edit), most.far)}\n</details>\n`
      : "",
  ];
  return parts.filter(Boolean).join("\n");
}

function formatCount(findings: Finding[], { findings: number, more }: CommentFacts["suggested"]): string {
  const errors = findings.filter(({ level }) => level === "error").length;
  const counts = [countThings(errors, "error"), countThings(findings.length - errors, "notice")];
  const told = counts.filter((part) => !part.startsWith("0 ")).join(" and ");
  const whose = number < findings.length ? ` of ${number}` : number > 1 ? " of each" : "";
  const click =
    number > 0 ? ` The repair${whose} is suggested at its line: one click puts it into the text.` : "";
  const later = more > 0 ? ` ${countThings(more, "more suggestion")} will follow when these are done.` : "";
  return `**${told}.**${click}${later}`;
}

function formatFiles(findings: Finding[], edit: CommentFacts["edit"]): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  return files
    .map((file) => {
      const items = findings.filter((finding) => finding.file === file);
      return `### ${formatCode(file)}\n\n${items.map((item) => formatItem(item, edit)).join("")}`;
    })
    .join("\n");
}

function formatItem(finding: Finding, edit: CommentFacts["edit"]): string {
  const { file, line } = finding;
  return `- ${formatFinding(finding, `, ${formatPlace(file, line, edit)}`)}\n${formatRemedy(finding, edit)}`;
}

function formatPlace(file: string, line: number, edit: CommentFacts["edit"], last = line): string {
  const words = line === 0 ? "whole file" : last > line ? `lines ${line} to ${last}` : `line ${line}`;
  const address = edit(file, line);
  return address === null ? words : `[${words}](${address})`;
}

/** The line to write; where that is not the one at fault, or is more than one, the lines and where they belong. */
function formatRemedy({ file, write, replacement }: Finding, edit: CommentFacts["edit"]): string {
  if (write !== null) return formatWrite(write);
  if (!replacement) return "";
  const { file: own, line, before, after } = replacement;
  const where = own === file ? "" : ` of ${formatCode(own)}`;
  const place = `${formatPlace(own, line, edit, line + before.length - 1)}${where}`;
  if (after.length === 0) return `  Take out ${place}.\n`;
  const shown = formatFence("", after.map(showLine)).replace(/^/gm, "  ");
  return `  In the place of ${place} write:\n\n${shown}\n`;
}

function formatLeft({ findings, changes }: Proposal["left"]): string {
  const parts = [
    findings > 0 ? countThings(findings, "more finding") : "",
    changes > 0 ? countThings(changes, "more change") : "",
  ].filter(Boolean);
  return parts.length > 0
    ? `There is too much to tell all of it: ${parts.join(" and ")} are left out.\n`
    : "";
}

/** As many of the first lines of a text as have `most` letters together, with a count of the others. A single line that is longer is left out. */
function cutLines(text: string, most: number): string {
  if (text.length <= most) return text;
  const lines = text.split("\n");
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length + line.length + 1 > most) break;
    length += line.length + 1;
    kept.push(line);
  }
  return `${kept.join("\n")}\n\n… and ${countThings(lines.length - kept.length, "more line")}.\n`;
}
