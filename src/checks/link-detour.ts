import type { Rule } from "./rule.ts";

/** What programs for mail, texts and chats put before an address that is copied from them, with the names under which it stands behind. */
const detours: [pattern: RegExp, parameters: string[], what: string][] = [
  [/^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i, ["q", "url"], "Google"],
  [/^https?:\/\/[\w.]+\.safelinks\.protection\.outlook\.com\/\?/i, ["url"], "Outlook"],
  [/^https?:\/\/(?:lm?|www)\.facebook\.com\/l\.php\?/i, ["u"], "Facebook"],
  [/^https?:\/\/(?:www\.)?youtube\.com\/redirect\?/i, ["q"], "YouTube"],
];

/** A link that was copied out of a mail or a shared text, so that it leads through the program from which it came. */
export const linkDetour: Rule = {
  id: "link-detour",
  level: "notice",
  signs: ["google.", "outlook.com", "facebook.com", "youtube.com"],
  summary:
    "The link was copied out of a mail or a shared text, so that it leads through the program from which it came: that sees who follows it, and may not let everybody through.",
  example: {
    wrong: "[the bus](https://www.google.com/url?q=https://bus.example/)",
    right: "[the bus](https://bus.example/)",
  },
  checkPage: (_page, body) =>
    body.links.flatMap(({ href, address }) =>
      detours.flatMap(([pattern, parameters, what]) => {
        if (!pattern.test(href) || !URL.canParse(href)) return [];
        const { searchParams } = new URL(href);
        const meant = parameters
          .map((name) => searchParams.get(name) ?? "")
          .find((address) => /^https?:\/\/[^\s<>()"]+$/.test(address));
        if (meant === undefined) return [];
        return {
          span: address,
          message: `This link leads through ${what}, from where it was copied.`,
          repair: { edits: [{ ...address, text: meant }], safe: true },
        };
      }),
    ),
};
