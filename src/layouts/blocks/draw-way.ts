import { escapeHtml } from "../../markdown/escape-html.ts";
import { foldDigits } from "../../site/fold-digits.ts";

/** A way to reach somebody as a link that says it: an e-mail address, which may break before its @, or a phone number, whose digits run to the right in every language. */
export function drawWay(type: "email" | "phone", written: string): string {
  const text = escapeHtml(written.trim());
  if (type === "phone") return `<a href="tel:${dial(written)}" dir="ltr">${text}</a>`;
  const address = encodeURIComponent(written.trim()).replace("%40", "@");
  return `<a href="mailto:${address}">${text.replace("@", "<wbr>@")}</a>`;
}

/** What a phone dials of a number as people read it: without the zero that falls away behind the code of a country, nor what stands behind the number. */
function dial(written: string): string {
  const own = written.trim().replace(/^(\+[\d\s.-]*)\(0\)/, "$1");
  const number = /^[^\p{L};,]*/u.exec(own)?.[0] ?? "";
  return `${own.startsWith("+") ? "+" : ""}${foldDigits(number).replace(/\D/g, "")}`;
}
