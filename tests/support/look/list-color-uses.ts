/** The colours that one rule of a style sheet takes, by what they are for. */
interface ColorUse {
  selector: string;
  /** Tokens of `color`, `fill` and `stroke`. */
  inks: string[];
  grounds: string[];
  /** Of borders, outlines and underlines. */
  lines: string[];
}

const kinds: [kind: "inks" | "grounds" | "lines", property: RegExp][] = [
  ["inks", /^(?:color|fill|stroke|caret-color)$/],
  ["grounds", /^background/],
  ["lines", /^(?:border|outline|text-decoration|box-shadow)/],
];

/** What each rule of a minified style sheet colours with tokens. */
export function listColorUses(css: string): ColorUse[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = "", body = ""]) => {
    const use: ColorUse = { selector, inks: [], grounds: [], lines: [] };
    for (const declaration of body.split(";")) {
      const [property = "", value = ""] = declaration.split(/:(.*)/s);
      const kind = kinds.find(([, pattern]) => pattern.test(property))?.[0];
      const tokens = [...value.matchAll(/var\(--([\w-]+)/g)].map(([, token]) => token as string);
      if (kind) use[kind].push(...tokens.filter((token) => !measures.test(token)));
    }
    return use.inks.length + use.grounds.length + use.lines.length > 0 ? [use] : [];
  });
}

const measures = /^(?:radius|corner|box(?:-\w+)?|band-size|frieze|onward|start)$/;
