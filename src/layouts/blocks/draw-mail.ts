import type { Form } from "../../content/form-schema.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";

/** The e-mail that stands in for a form: a link that opens one with the questions of the form, and these as a list. */
export function drawMail({ groups, mail }: Form, email: string, dir: "ltr" | "rtl"): string {
  const say = (text: string) => isolateText(text, dir);
  // Who writes an e-mail gives the address with it.
  const fields = groups.flatMap((group) => group.fields).filter(({ type }) => type !== "email");
  const labels = fields.map(({ label }) => label);
  // RFC 6068 wants line breaks as CRLF, and %20 for a blank.
  const body = [mail.greeting, ...labels.map((label) => `${label}\r\n`)].join("\r\n\r\n");
  const href = `mailto:${encodeURIComponent(email).replace("%40", "@")}?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(body)}`;
  return `<p>${say(mail.text)}</p>
<p class="buttons"><a class="button" href="${escapeHtml(href)}">${say(mail.button)}</a></p>
<p>${say(mail.questions)}</p>
<ul>
${labels.map((label) => `<li>${say(label)}</li>\n`).join("")}</ul>
`;
}
