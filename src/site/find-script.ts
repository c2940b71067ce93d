import { perLanguage } from "./per-language.ts";

/** The script that a language is written in, by its code and as ISO 15924 has it: `fa` gives `Arab`, `zh-TW` `Hant`; `Zyyy` where nobody knows. */
export const findScript = perLanguage((code) => new Intl.Locale(code).maximize().script ?? "Zyyy");
