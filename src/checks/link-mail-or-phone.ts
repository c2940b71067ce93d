import type { Rule } from "./rule.ts";

// RFC 6068 and RFC 3966, in what of them works everywhere.
const mail =
  /^mailto:[^\s@?,]+@[^\s@?,]+\.[^\s@?,.]{2,}(?:,[^\s@?,]+@[^\s@?,]+\.[^\s@?,.]{2,})*(?:\?[^\s]*)?$/i;
const phone = /^tel:\+?[().-]*[0-9][0-9().-]*(?:;[\w=+.-]+)*$/i;
const bareMail = /^[^\s@/:?#]+@[^\s@/:?#]+\.[a-z]{2,}$/i;

/** A link to write or call that mail programs and phones can't use. */
export const linkMailOrPhone: Rule = {
  id: "link-mail-or-phone",
  reads: "files",
  summary:
    "An address to write to needs the form `mailto:name@example.org`, a phone number `tel:+13125550100`.",
  example: { wrong: "[write](mailto:name at example.org)", right: "[write](mailto:name@example.org)" },
  checkPage: (_page, body) =>
    body.links.flatMap((link) => {
      const report = (message: string, text: string | null, safe = false) => ({
        span: link.address,
        message,
        hint: text === null ? "Write it as in mailto:name@example.org or tel:+13125550100." : null,
        repair: text === null ? null : { edits: [{ ...link.address, text }], safe },
      });
      const { href } = link;
      if (isBareMail(href)) return [report(`"${href}" lacks its "mailto:".`, `mailto:${href}`, true)];
      if (/^mailto:\/\//i.test(href))
        return [report(`"${href}" has slashes too many.`, href.replace(/^mailto:\/+/i, "mailto:"), true)];
      if (/^mailto:/i.test(href) && !mail.test(href))
        return [report(`Nobody can be written to at "${href}".`, null)];
      if (/^tel:/i.test(href) && !phone.test(decode(href)))
        return [report(`No phone can call "${href}".`, null)];
      return [];
    }),
};

function decode(href: string): string {
  return href.replace(/%20/g, " ");
}

/** Whether an address is an e-mail address without its `mailto:`. */
export function isBareMail(href: string): boolean {
  return bareMail.test(href);
}
