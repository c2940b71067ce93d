import type { SourceText, Span } from "../problems/source-text.ts";
import type { WrittenText } from "../yaml/list-texts.ts";
import type { ImageFact, LinkFact, Places, TextFact } from "./body.ts";
import { findPlaces } from "./find-places.ts";

/** What stands in settings and data, as the rules read it. */
export interface WrittenFacts {
  texts: TextFact[];
  links: LinkFact[];
  images: ImageFact[];
}

// What has one of these shapes is an address, whatever its key is called.
const shapes = [
  /^(?:[a-z][a-z\d+.-]+[:;]\/*|h[tps]{2,6}\/\/|\/{1,2}|\.{1,2}\/|www\.)[^\s/*]\S*$/i,
  /^(?:javascript|vbscript):(?:\S|.*[(=;])|^data:\w+\/|^file:\/|^[a-z]:\\|^\\\\/i,
  /^(?:\/|\.{1,2}\/|(?=[^\s:]+$))[^\n?#]*\.(?:md|markdown|html?|pdf|docx?|xlsx?|pptx?|od[tsp]|epub|zip|csv|ics|mp[34]|m4a|webm|jpe?g|png|gif|webp|avif|svg|heic)(?:#\S*)?$/i,
];
const picture = /^(?![a-z][a-z\d+.-]*:|\/\/|www\.).*\.(?:jpe?g|png|gif|webp|avif|svg|heic)$/i;
// Where settings take an address; `sidenav` may also name a part of the page.
const entries = {
  page: /^(?:sidenav|links|action)\b.*\blink$/,
  site: /^(?:navigation|footer|menus)\b.*\blink$|^home$/,
  data: /^$/,
};
/** What is said of no picture that a setting names. */
export const pictureOfSetting: Pick<ImageFact, "origin" | "title" | "element" | "attributes" | "captioned"> =
  {
    origin: "setting",
    title: null,
    element: "img",
    attributes: {},
    captioned: false,
  };
// How a word sounds, or "/hour" behind a price.
const isOther = /[\u0250-\u02ff]|^\/\p{L}+$/u;

/** Parts what stands in settings or data into prose, links and pictures. */
export function buildWrittenFacts(
  written: WrittenText[],
  source: SourceText,
  kind: keyof typeof entries,
): WrittenFacts {
  const facts: WrittenFacts = { texts: [], links: [], images: [] };
  for (const { path, value, span } of written) {
    const isEntry = entries[kind].test(path.join("."));
    if (isEntry || isAddress(value)) {
      const address = findValue(value, span, source);
      if (isEntry || !picture.test(value))
        facts.links.push({
          ...address,
          address,
          href: value,
          text: "",
          origin: isEntry ? "entry" : "setting",
        });
      else facts.images.push({ ...address, address, src: value, alt: null, ...pictureOfSetting });
    } else {
      let places: Places | null = null;
      facts.texts.push({
        text: value,
        path,
        ...span,
        // Only what is found is looked for in the source, once for all that is found.
        get places() {
          places ??= findPlaces(value, span, source.text);
          return places;
        },
      });
    }
  }
  return facts;
}

/** Whether a value is meant as an address: it begins like one, or ends like a file. */
function isAddress(value: string): boolean {
  return /[/:.\\]/.test(value) && !isOther.test(value) && shapes.some((shape) => shape.test(value));
}

function findValue(value: string, span: Span, { text }: SourceText): Span {
  const start = text.indexOf(value, span.start);
  return start < 0 || start >= span.end ? span : { start, end: start + value.length };
}
