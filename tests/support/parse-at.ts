import { type FilePlace, findPlaces } from "../../src/content/find-places.ts";
import { buildPageSchema } from "../../src/content/page-schema.ts";
import { type ParsedPage, parsePage } from "../../src/content/parse-page.ts";
import { parseTitle } from "../../src/markdown/parse-title.ts";
import type { FieldSetting } from "../../src/site/field-schema.ts";
import { makeSite } from "./make-site.ts";

/** A page parsed from its text, as if it were `content/a.md`, on a site with a layout `page` and one `home`. */
export function parseAt(text: string, id = "a.md", fields: FieldSetting[] = []): ParsedPage {
  const context = {
    site: makeSite(),
    schema: buildPageSchema(fields),
    layouts: ["home", "page"],
    parseTitle,
  };
  const place = findPlaces([id]).get(id) as FilePlace;
  return parsePage({ id, place }, { path: `content/${id}`, text, digest: "", file: null }, context);
}
