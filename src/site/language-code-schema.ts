import * as z from "zod";
import { isLanguageCode } from "./language-facts.ts";

/** The schema of the code of a language; `wrong` says of any other text what is right. */
export function languageCodeSchema(wrong: string) {
  const form = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: wrong, abort: true });
  return form.refine(isLanguageCode, wrong);
}
