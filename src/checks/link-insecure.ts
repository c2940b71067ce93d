import type { Rule } from "./rule.ts";

/** A link by `http:` to this very site, which is served by `https:`. */
export const linkInsecure: Rule = {
  id: "link-insecure",
  untidy: true,
  reads: "files",
  summary: "A link to this site by `http:` is slower and not private; the site itself is at `https:`.",
  example: {
    wrong: "[prices](http://www.example.org/en/prices/)",
    right: "[prices](https://www.example.org/en/prices/)",
  },
  checkPage: (_page, body, { settings }) => {
    if (!settings.url?.startsWith("https:")) return [];
    const { host } = new URL(settings.url);
    return body.links
      .filter(
        ({ href }) => URL.canParse(href) && new URL(href).protocol === "http:" && new URL(href).host === host,
      )
      .map(({ address, href }) => ({
        span: address,
        message: `"${href}" leads to this site by "http:", but the site is at "https:".`,
        repair: { edits: [{ start: address.start, end: address.start + 5, text: "https:" }], safe: true },
      }));
  },
};
