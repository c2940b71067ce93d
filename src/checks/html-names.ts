import { htmlElementAttributes } from "html-element-attributes";
import { htmlTagNames } from "html-tag-names";
import htmlTags from "html-tags";
import { svgTagNames } from "svg-tag-names";

/** Elements that HTML has today. */
export const tagsOfToday = new Set<string>(htmlTags);

/** Elements that HTML has, or once had. */
export const tagsEver = new Set([...htmlTags, ...htmlTagNames]);

/** Elements that make up the frame of a page, and have no place in its text. */
export const tagsOfFrame = new Set(["html", "head", "body", "base", "link", "meta", "title"]);

/** Elements of drawings, in lower case as tags are read. */
export const tagsOfSvg = new Set(svgTagNames.map((name) => name.toLowerCase()));

/** Elements whose closing tag may be left out (WHATWG HTML, 13.1.2.4), or that have none where they stand alone. */
export const optionalEnd = new Set(
  "p li dt dd option optgroup tr td th thead tbody tfoot colgroup col rt rp".split(" "),
);

/** The attributes that an element of HTML may have, beside `aria-` and `data-`. */
export function attributesOf(tag: string): Set<string> {
  return new Set([...(htmlElementAttributes["*"] ?? []), "role", ...(htmlElementAttributes[tag] ?? [])]);
}
