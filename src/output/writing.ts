import { findScript } from "../site/find-script.ts";

/** What a style sheet says of some scripts alone (`@writing Hans Hant { … }`), as CSS. */
export interface Writing {
  scripts: string[];
  css: string;
}

/** Parts a style sheet, as Sass writes it, from what it says of some scripts. */
export function splitWriting(css: string): { css: string; writings: Writing[] } {
  const writings: Writing[] = [];
  const rest = css.replace(
    /^@writing ([^{\n]+) \{\n([\s\S]*?)^\}\n?/gm,
    (_, scripts: string, block: string) => {
      writings.push({ scripts: scripts.split(" "), css: block });
      return "";
    },
  );
  return { css: rest, writings };
}

/**
 * What is said of the scripts of these languages, each once, for them alone: `:lang(und)` stands for any language that is written so. Those of which
 * nothing is said are one, but for the ones that the typeface of the site holds.
 */
export function pickWritings(writings: Writing[], codes: string[], held = ["Latn"]): Writing[] {
  const named = new Set(writings.flatMap(({ scripts }) => scripts).concat("Latn", held));
  const scriptOf = (code: string) => {
    const script = findScript(code);
    return named.has(script) ? script : "Zyyy";
  };
  return writings.flatMap(({ scripts, css }) => {
    const own = codes.filter((code) => scripts.includes(scriptOf(code)));
    if (own.length === 0) return [];
    const languages = own.map((code) => `:lang(${code})`).join();
    return [{ scripts, css: css.replaceAll(":lang(und)", own.length > 1 ? `:is(${languages})` : languages) }];
  });
}
