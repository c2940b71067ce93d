import { findScript } from "../site/find-script.ts";

const severalOf: Record<string, string[]> = {
  Hans: ["Hani"],
  Hant: ["Hani"],
  Jpan: ["Hani", "Hira", "Kana"],
  Kore: ["Hang", "Hani"],
  Zyyy: [],
};

/** The scripts that a language is written in, as regular expressions know them; none where nobody knows. */
export function findScripts(code: string): string[] {
  const script = findScript(code);
  return severalOf[script] ?? [script];
}
