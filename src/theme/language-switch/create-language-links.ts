/** A page in one of its languages, as a link leads to it. */
interface LanguageLink {
  code: string;
  name: string;
  dir: "ltr" | "rtl";
  url: string;
  isCurrent: boolean;
}

/** Draws the links to a page in its languages as safe HTML: a list of the class `list`. */
type LanguageLinks = (translations: LanguageLink[], list: string) => string;

/** What draws them; `escapeText` makes a text safe in HTML. Every page has them, and a loop in a template takes ten times as long. */
export function createLanguageLinks(escapeText: (text: string) => string): LanguageLinks {
  const drawLink = ({ code, name, dir, url, isCurrent }: LanguageLink) =>
    `\n<li><a class="language-switch__link" href="${escapeText(url)}" hreflang="${code}" lang="${code}" dir="${dir}"${isCurrent ? ' aria-current="true"' : ""}>${escapeText(name)}</a></li>`;
  return (translations, list) => `<ul class="${list}">${translations.map(drawLink).join("")}\n</ul>`;
}
