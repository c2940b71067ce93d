import * as z from "zod";
import { isLanguageCode } from "./language-facts.ts";

/** The schema of the code of a language; `wrong` says of any other text what is right. */
export function languageCodeSchema(wrong: string) {
  const error = ({ input }: { input?: unknown }) => `${wrong} "${input}" does not fit.`;
  // Editors check the form by the pattern.
  return z
    .string()
    .refine(isCode, { error, params: { mend: mendCode } })
    .meta({ pattern: form.source });
}

const form = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

function isCode(text: string): boolean {
  return form.test(text) && isLanguageCode(text);
}

/** A code that is written as programs of other kinds have it, such as `en_GB` or `EN`; `null` for a text that is none. */
function mendCode(written: string): string | null {
  const code = written.replace(/^(["'])(.*)\1$/, "$2").replaceAll("_", "-");
  if (!isCode(code.toLowerCase())) return null;
  return new Intl.Locale(code).toString();
}
