import type { BlockFact } from "../../markdown/body.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";
import { findMediaSite } from "../../site/find-media-site.ts";
import { formatNumber } from "../../site/format-number.ts";
import { isKnownLanguage, nameLanguage } from "../../site/language-facts.ts";
import type { Language } from "../../site/languages.ts";
import { parseLength } from "../../site/parse-length.ts";
import { markBorrowed } from "../../site/words/mark-borrowed.ts";

/** What films and recordings are drawn with. Addresses count from the folder of the page. */
export interface MediaContext {
  language: Language;
  resolve: (href: string) => string | null;
  describe: (href: string) => string;
  /** A picture as HTML, in the sizes that there are of it. */
  picture: (src: string) => string;
  /** A picture as one file; `null` where there is none. */
  poster: (src: string) => { url: string; width: number; height: number } | null;
}

/**
 * A film or a recording of the site itself with the browser's controls, or a way to one of another site: a poster that is a link, with the name
 * of that site. Nothing of the other site is loaded.
 */
export function drawMedia({ name, options }: BlockFact, context: MediaContext): string {
  const { file, link } = options;
  if (file) return drawOwn(name === "audio" ? "audio" : "video", file, options, context);
  return link ? drawElsewhere(name, link, options, context) : "";
}

function drawOwn(
  element: "audio" | "video",
  file: string,
  options: BlockFact["options"],
  context: MediaContext,
): string {
  const { title = "", captions = "", poster = "" } = options;
  const { language, resolve, describe } = context;
  const { words } = language;
  const src = resolve(file) ?? "";
  const still = element === "video" && poster ? context.poster(poster) : null;
  const attributes = [
    `src="${escapeHtml(src)}"`,
    // With a poster, nothing of a film is loaded before somebody wants it.
    `preload="${still ? "none" : "metadata"}"`,
    still ? `poster="${escapeHtml(still.url)}" width="${still.width}" height="${still.height}"` : "",
    title && `aria-label="${escapeHtml(title)}"`,
  ].filter(Boolean);
  const size = describe(file);
  const download = `<a href="${escapeHtml(src)}" download>${drawWord("mediaDownload", words)}${size && ` ${escapeHtml(size)}`}</a>`;
  const track = captions ? drawTrack(captions, context) : "";
  return `<${element} class="media__player" controls ${attributes.join(" ")}>${track}</${element}>
${drawFoot(options, [download], context)}`;
}

function drawTrack(captions: string, { language, resolve }: MediaContext): string {
  const [, named = ""] = /[.-]([a-z]{2,3}(?:-[a-z\d]{2,8}){0,3})\.vtt$/i.exec(captions) ?? [];
  const code = named && isKnownLanguage(named) ? named : language.code;
  const label = escapeHtml(nameLanguage(code, language.code));
  return `<track kind="captions" src="${escapeHtml(resolve(captions) ?? "")}" srclang="${escapeHtml(code)}" label="${label}" default>`;
}

function drawElsewhere(
  name: string,
  link: string,
  options: BlockFact["options"],
  context: MediaContext,
): string {
  const { title = "", poster = "", length = "", site = "" } = options;
  const { language, resolve, picture } = context;
  const { words, dir } = language;
  const shown = { site: site || (findMediaSite(link)?.name ?? "") };
  const key = name === "audio" ? "mediaListen" : "mediaWatch";
  const still = poster && name !== "audio" ? `<span class="media__still">${picture(poster)}</span>` : "";
  return `<a class="media__link" href="${escapeHtml(resolve(link) ?? "")}" rel="noopener">${still}<span class="media__words">${
    title && `<span class="media__title">${isolateText(title, dir)}</span> `
  }<span class="media__site outside-mark"${markBorrowed(words, key)}>${isolateText(words[key](shown), dir)}</span>${length && ` ${drawLength(length, language)}`}</span></a>
${drawFoot({ transcript: options.transcript ?? "" }, [], context)}`;
}

/** What stands below: the title and length of what is shown here, and ways to read or keep it. */
function drawFoot(
  { title = "", length = "", transcript = "" }: BlockFact["options"],
  links: string[],
  { language, resolve }: MediaContext,
): string {
  const read = transcript && resolve(transcript);
  const parts = [
    title && `<span class="media__title">${isolateText(title, language.dir)}</span>`,
    length && drawLength(length, language),
    read && `<a href="${escapeHtml(read)}">${drawWord("mediaTranscript", language.words)}</a>`,
    ...links,
  ].filter(Boolean);
  return parts.length > 0 ? `<figcaption class="media__foot">${parts.join(" ")}</figcaption>\n` : "";
}

function drawWord(key: "mediaDownload" | "mediaTranscript", words: Language["words"]): string {
  const mark = markBorrowed(words, key);
  return mark ? `<span${mark}>${escapeHtml(words[key])}</span>` : escapeHtml(words[key]);
}

function drawLength(length: string, { locale }: Language): string {
  const said = length.replace(/\d/g, (digit) => formatNumber(Number(digit), locale));
  const duration = parseLength(length);
  return duration ? `<time class="media__length" datetime="${duration}">${escapeHtml(said)}</time>` : "";
}
