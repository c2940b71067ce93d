import { escapeHtml } from "./escape-html.ts";

/** What the marks of a body stand for, by index into its `links`, `images` and `blocks`. */
export interface BodyFiller {
  /** Address of link n, escaped here; `null` where it leads nowhere today, so that its words stand without it. */
  address: (link: number) => string | null;
  /** The whole element of image n, as HTML. */
  image: (image: number) => string;
  /** Address of the file of image n, whose element stays as written; escaped here. */
  file: (image: number) => string;
  /** What is said of the file that link n leads to, as HTML. */
  size: (link: number) => string;
  /** Block n, as HTML. */
  block: (block: number) => string;
}

/** The body's HTML with what the marks stand for. */
export function fillBody(html: string, filler: BodyFiller): string {
  const fill = {
    a: (n: number) => {
      const address = filler.address(n);
      return address === null ? null : escapeHtml(address);
    },
    i: filler.image,
    f: (n: number) => escapeHtml(filler.file(n)),
    s: filler.size,
    b: filler.block,
  };
  const parts = html.split("\0");
  for (let i = 1; i < parts.length; i += 2) {
    const mark = parts[i] as string;
    const filling = fill[mark.charAt(0) as keyof typeof fill](Number(mark.slice(1)));
    if (filling === null) dropAttribute(parts, i);
    else parts[i] = filling;
  }
  return parts.join("");
}

/** Takes out the `href` whose value is part n: an `a` without one is a placeholder (HTML, "the a element"). */
function dropAttribute(parts: string[], n: number): void {
  parts[n - 1] = /^(.*)href/is.exec(parts[n - 1] as string)?.[1]?.trimEnd() ?? "";
  parts[n] = "";
  parts[n + 1] = (parts[n + 1] as string).slice(1);
}
