import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { FormPaper } from "./set-paper.ts";

type Written = Pick<FormPaper, "title" | "lead"> & {
  parts: { title: string; rows: (string | string[])[] }[];
};

/** What stands at the foot of every form, by language. */
const feet: Record<string, Pick<FormPaper, "signature" | "foot">> = {
  en: {
    signature: "Day and signature",
    foot: "This form is an example. Town Office of Example Town, Example Street 12, 12345 Example Town.",
  },
  es: {
    signature: "Fecha y firma",
    foot: "Este formulario es un ejemplo. Oficina Municipal de Ciudad Ejemplo, calle Ejemplo 12, 12345 Ciudad Ejemplo.",
  },
};

const written: Record<string, Written> = parse(
  readFileSync(join(import.meta.dirname, "form-papers.yaml"), "utf8"),
);

/** The forms to download of the handbook, by the path of their file in its content. */
export const formPapers: Record<string, FormPaper> = Object.fromEntries(
  Object.entries(written).map(([path, { title, lead, parts }]) => {
    const language = path.slice(0, 2);
    const { signature = "", foot = "" } = feet[language] ?? {};
    const set = parts.map((part) => ({
      title: part.title,
      rows: part.rows.map((row) =>
        typeof row === "string" ? [{ label: row, long: true as const }] : row.map((label) => ({ label })),
      ),
    }));
    return [path, { language, title, lead, parts: set, signature, foot }];
  }),
);
