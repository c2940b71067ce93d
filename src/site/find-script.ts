const known = new Map<string, string>();

/** The script that a language is written in, by its code and as ISO 15924 has it: `fa` gives `Arab`, `zh-TW` `Hant`; `Zyyy` where nobody knows. */
export function findScript(code: string): string {
  const script = known.get(code) ?? new Intl.Locale(code).maximize().script ?? "Zyyy";
  known.set(code, script);
  return script;
}
