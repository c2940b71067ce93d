/** A form on one page, as it is written. */
export interface FormPaper {
  language: string;
  title: string;
  /** What to know before filling it in. */
  lead: string;
  /** Rows of fields that stand beside each other, below a heading. */
  parts: { title: string; rows: PaperRow[] }[];
  /** The words below the line for the signature. */
  signature: string;
  /** What stands at the foot of the page. */
  foot: string;
}

type PaperRow = { label: string; long?: true }[];

/** Words at their place on the page, in points from its lower left corner. */
export interface PaperText {
  tag: "H1" | "H2" | "P";
  x: number;
  size: number;
  bold: boolean;
  lines: { words: string; y: number }[];
}

/** A place to write at. */
export interface PaperField {
  name: string;
  help: string;
  x: number;
  y: number;
  width: number;
  height: number;
  long: boolean;
  /** Where its label stands. */
  label: number;
}

const left = 56;
const width = 483;
const gap = 14;

/** The words, fields and lines of a form on a page of A4. */
export function setPaper(paper: FormPaper): { texts: PaperText[]; fields: PaperField[]; lines: string[] } {
  const texts: PaperText[] = [];
  const fields: PaperField[] = [];
  const lines: string[] = [];
  let y = 776;
  const write = (tag: PaperText["tag"], words: string, size: number, x = left) => {
    const wrapped = wrapWords(words, Math.floor((width - (x - left)) / (size * 0.48)));
    const set = wrapped.map((line, i) => ({
      words: i < wrapped.length - 1 ? `${line} ` : line,
      y: y - i * size * 1.4,
    }));
    texts.push({ tag, x, size, bold: tag !== "P", lines: set });
    return wrapped.length * size * 1.4;
  };

  y -= write("H1", paper.title, 20);
  y -= write("P", paper.lead, 10.5) + 4;
  for (const { title, rows } of paper.parts) {
    y -= 20;
    y -= write("H2", title, 13) + 2;
    for (const row of rows) {
      const each = (width - gap * (row.length - 1)) / row.length;
      const height = row.some(({ long }) => long) ? 84 : 24;
      for (const [i, { label, long = false }] of row.entries()) {
        const x = round(left + i * (each + gap));
        write("P", label, 9.5, x);
        const place = { x, y: round(y - height - 6), width: round(each), height };
        lines.push(`${place.x} ${place.y} ${place.width} ${place.height} re S`);
        fields.push({ name: `${fields.length + 1}`, help: `${title}: ${label}`, ...place, long, label: y });
      }
      y -= height + 24;
    }
  }
  y -= 34;
  lines.push(`${left} ${y + 14} m ${left + 300} ${y + 14} l S`);
  write("P", paper.signature, 9.5);
  y = 44;
  write("P", paper.foot, 8.5);
  return { texts, fields, lines };
}

function wrapWords(text: string, most: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
