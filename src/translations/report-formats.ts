import { escapeHtml } from "../markdown/escape-html.ts";
import { escapeMarkdown } from "../problems/escape-markdown.ts";
import { formatCode } from "../problems/format-code.ts";
import { showText } from "../problems/show-text.ts";
import type { Change } from "./describe-change.ts";
import { acceptedName, countReport, placeOfFinding, stateWords } from "./state-words.ts";
import type { Finding, FindingState, TranslationReport } from "./translation-report.ts";

const noOthers = "This site has one language, so there is nothing to translate.";

/** The forms of a report; `json` is documented in README.md, and its `version` grows when it changes. */
export const reportFormats: Record<string, (reports: TranslationReport[]) => string> = {
  text: formatText,
  markdown: formatMarkdown,
  json: (languages) => `${JSON.stringify({ version: 1, languages }, null, 2)}\n`,
  html: formatHtml,
};

function formatText(reports: TranslationReport[]): string {
  if (reports.length === 0) return `${noOthers}\n`;
  return reports
    .map((report) => {
      const findings = report.findings.map(
        (finding) =>
          `\n${placeOfFinding(finding)}  ${stateWords[finding.state].name}: ${finding.title}\n  ${finding.message}\n` +
          (finding.original ? `  The original: ${finding.original}\n` : "") +
          (finding.changes ?? [])
            .map((change) => `    was: ${quote(change, "removed")}\n    now: ${quote(change, "added")}\n`)
            .join("") +
          (acceptedName(finding)
            ? `  If it is right as it is: waymark translations --accept "${acceptedName(finding)}"\n`
            : ""),
      );
      return `${report.name} (${report.code}): ${countReport(report)}.\n${findings.join("")}`;
    })
    .map(showLines)
    .join("\n");
}

function quote({ before, after, ...words }: Change, side: "removed" | "added"): string {
  return `${before}${words[side] || "(nothing) "}${after}`.replace(/\s+/g, " ").trim();
}

/** No line of a text steers a terminal. */
function showLines(text: string): string {
  return text.split("\n").map(showText).join("\n");
}

function formatMarkdown(reports: TranslationReport[]): string {
  const open = reports.filter(({ findings }) => findings.length > 0);
  if (open.length === 0) return "**Nothing to do on translations.**\n";
  return `**Translations.**\n${open
    .map((report) => {
      const title = `\n### ${asText(report.name)} (${asText(report.code)})\n\n${asText(countReport(report))}.\n\n`;
      return title + report.findings.map(formatItem).join("");
    })
    .join("")}`;
}

function formatItem(finding: Finding): string {
  const { state, title, message, original, changes } = finding;
  const words = (change: Change) =>
    `  - was: ${asText(quote(change, "removed"))}\n  - now: ${asText(quote(change, "added"))}\n`;
  const from = original && state !== "missing" ? ` The original: ${formatCode(showText(original))}.` : "";
  const { name } = stateWords[state];
  return `- **${name.charAt(0).toUpperCase()}${name.slice(1)}**, ${formatCode(showText(placeOfFinding(finding)))}, ${asText(title)}: ${asText(message)}${from}\n${(changes ?? []).map(words).join("")}`;
}

function asText(text: string): string {
  return escapeMarkdown(showText(text));
}

function formatHtml(reports: TranslationReport[]): string {
  const parts = reports.map((report) => {
    const rows = report.findings.map((finding) => formatRow(finding, report)).join("");
    const table = rows
      ? `<table>\n<thead><tr><th scope="col">State</th><th scope="col">Page and part</th><th scope="col">What is the matter</th></tr></thead>\n<tbody>\n${rows}</tbody>\n</table>\n`
      : "";
    return `<section>\n<h2><bdi lang="${escapeHtml(report.code)}">${escapeHtml(report.name)}</bdi></h2>\n<p>${escapeHtml(countReport(report))}.</p>\n${table}</section>\n`;
  });
  const help = (Object.keys(stateWords) as FindingState[]).map(
    (state) => `<dt>${stateWords[state].name}</dt><dd>${stateWords[state].help}</dd>\n`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Translations</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-inline-size: 60rem; margin: auto; padding: 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { padding: 0.5rem; border-block-end: 1px solid; text-align: start; vertical-align: top; }
</style>
</head>
<body>
<main>
<h1>Translations</h1>
${parts.join("") || `<p>${noOthers}</p>\n`}<h2>What the words mean</h2>
<dl>
${help.join("")}</dl>
</main>
</body>
</html>
`;
}

function formatRow(finding: Finding, { original }: TranslationReport): string {
  const lang = `lang="${escapeHtml(original)}" dir="auto"`;
  const change = (found: Change) => {
    const part = (tag: string, text: string) => (text ? `<${tag}>${escapeHtml(text.trim())}</${tag}> ` : "");
    return `<li ${lang}>${escapeHtml(found.before)}${part("del", found.removed)}${part("ins", found.added)}${escapeHtml(found.after)}</li>\n`;
  };
  const changes = finding.changes?.map(change).join("");
  const from = finding.original ? ` The original: <code>${escapeHtml(finding.original)}</code>` : "";
  return `<tr><th scope="row">${stateWords[finding.state].name}</th><td><code>${escapeHtml(placeOfFinding(finding))}</code><br><bdi lang="${escapeHtml(finding.titleLanguage)}">${escapeHtml(finding.title)}</bdi></td><td>${escapeHtml(finding.message)}${from}${changes ? `<ul>\n${changes}</ul>` : ""}</td></tr>\n`;
}
