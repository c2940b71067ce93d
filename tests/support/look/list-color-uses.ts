/** The colours that one rule of a style sheet takes, by what they are for. */
interface ColorUse {
  selector: string;
  /** Tokens of `color`, `fill` and `stroke`, and what makes them paler. */
  inks: string[];
  grounds: string[];
  /** Of borders, outlines and underlines. */
  lines: string[];
}

const kinds: [kind: "inks" | "grounds" | "lines", property: RegExp][] = [
  ["inks", /^(?:color|fill|stroke|caret-color|opacity)$/],
  ["grounds", /^background/],
  ["lines", /^(?:border|outline|text-decoration|box-shadow)/],
];

/** What each rule of a minified style sheet colours: with tokens, or with something of its own, as it is written. */
export function listColorUses(css: string): ColorUse[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = "", body = ""]) => {
    const use: ColorUse = { selector, inks: [], grounds: [], lines: [] };
    for (const declaration of body.split(";")) {
      const [property = "", value = ""] = declaration.split(/:(.*)/s);
      const kind = kinds.find(([, pattern]) => pattern.test(property))?.[0];
      const tokens = [...value.matchAll(/var\(--([\w-]+)/g)].map(([, token]) => token as string);
      const written = value.match(property === "opacity" ? faint : literal) ?? [];
      if (kind) use[kind].push(...tokens.filter((token) => !measures.test(token)), ...written);
    }
    return use.inks.length + use.grounds.length + use.lines.length > 0 ? [use] : [];
  });
}

const measures = /^(?:radius|corner|box(?:-\w+)?|band-size|frieze|onward|start)$/;
// `#0000` is nothing, which has no contrast.
const literal =
  /#(?!0000\b)[\da-f]{3,8}\b|\b(?:color-mix|light-dark|(?:ok)?l(?:ab|ch)|rgba?|hsla?|hwb|color)\(/g;
const faint = /^0?\.\d+$/g;
