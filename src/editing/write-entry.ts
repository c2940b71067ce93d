import { Document, isCollection, type Scalar, visit } from "yaml";

/** How YAML is to be written: `flow` in brackets on one line, else on lines of their own; `kind` the form of the text that stood there. */
export interface YamlStyle {
  flow: boolean;
  /** What stands behind the key or the hyphen is on its line, in brackets. */
  isShort?: boolean | undefined;
  /** How far settings below others are indented, in blanks. */
  step: number;
  lineEnd: string;
  /** The blanks before the line on which the entry begins. */
  indent: string;
  kind?: Scalar["type"] | undefined;
}

/** An entry as a line of YAML, or several: `key: value` with a key, `- value` without one. */
export function writeEntry(key: string | null, value: unknown, style: YamlStyle): string {
  const document = new Document(key === null ? [value] : { [key]: value });
  visit(document, {
    Scalar: (at, node) => {
      if (at !== "key" && style.kind && typeof node.value === "string" && !isCollection(value))
        node.type = style.kind;
    },
    Collection: (_, node) => {
      if (style.flow || (style.isShort && node !== document.contents)) node.flow = true;
    },
  });
  const text = document
    .toString({ lineWidth: 0, indent: style.step, flowCollectionPadding: false })
    .trimEnd();
  const entry = style.flow ? text.slice(1, -1) : text;
  return entry.replaceAll("\n", `${style.lineEnd}${style.indent}`).replace(/(?<! ) +(?=\r?\n)/g, "");
}

/** A value by itself, as it stands behind a colon or a hyphen; one on lines of its own begins with a line end. */
export function writeValue(value: unknown, style: YamlStyle): string {
  const entry = writeEntry("k", value, style);
  return entry.slice("k:".length).replace(/^ /, "");
}
