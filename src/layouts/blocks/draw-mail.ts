import type { Form } from "../../content/form-schema.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";

/** The e-mail that stands in for a form: a link that opens one with the questions of the form, and these as a list. */
export function drawMail({ groups, mail }: Form, email: string): string {
  // Who writes an e-mail gives the address with it.
  const fields = groups.flatMap((group) => group.fields).filter(({ type }) => type !== "email");
  const labels = fields.map(({ label }) => label);
  // RFC 6068 wants line breaks as CRLF, and %20 for a blank.
  const body = [mail.greeting, ...labels.map((label) => `${label}\r\n`)].join("\r\n\r\n");
  const href = `mailto:${encodeURIComponent(email).replace("%40", "@")}?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(body)}`;
  return `<p>${escapeHtml(mail.text)}</p>
<p class="buttons"><a class="button" href="${escapeHtml(href)}">${escapeHtml(mail.button)}</a></p>
<p>${escapeHtml(mail.questions)}</p>
<ul>
${labels.map((label) => `<li>${escapeHtml(label)}</li>\n`).join("")}</ul>
`;
}
