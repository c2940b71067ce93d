import type { Random } from "./create-random.ts";

/** A Markdown document of known words: each stands once, as `q` and a number. */
export interface MadeMarkdown {
  text: string;
  /** Words that readers have to see, or hear. */
  words: string[];
}

const containers = [
  "note",
  "tip",
  "warning",
  "details",
  "cards",
  "facts",
  "steps",
  "timeline",
  "traits",
  "quote",
  "part",
  "banner",
  "action",
  "gallery",
  "beside",
  "columns",
];

/** Makes a document of all forms that Markdown has here: title, paragraphs, lists, tables, notes, code, HTML, blocks. */
export function makeMarkdown(random: Random): MadeMarkdown {
  const writer = new Writer(random);
  const blocks = [`# ${writer.phrase()}`];
  for (let n = 2 + random.below(8); n > 0; n--) blocks.push(writer.block(2));
  return { text: `${[...blocks, ...writer.below].join("\n\n")}\n`, words: writer.words };
}

class Writer {
  readonly words: string[] = [];
  /** Notes and definitions, which stand at the end. */
  readonly below: string[] = [];
  readonly random: Random;
  count = 0;

  constructor(random: Random) {
    this.random = random;
  }

  word(): string {
    const word = `q${++this.count}`;
    this.words.push(word);
    return word;
  }

  /** A word that nobody is to see. */
  name(): string {
    return `q${++this.count}`;
  }

  phrase(): string {
    return Array.from({ length: 1 + this.random.below(5) }, () => this.word()).join(
      this.random.pick([" ", " ", ", ", " -- ", " & ", "'s "]),
    );
  }

  inline(depth = 2): string {
    if (depth === 0) return this.phrase();
    const inner = () => this.inline(depth - 1);
    const forms: (() => string)[] = [
      () => this.phrase(),
      () => `*${inner()}*`,
      () => `**${inner()}**`,
      () => `_${this.phrase()}_`,
      () => `\`${this.phrase()}\``,
      () => `[${this.phrase()}](https://example.org/${this.name()})`,
      () => `[${this.phrase()}](<https://example.org/${this.name()}> "${this.name()}")`,
      () => `![${this.phrase()}](${this.name()}.png)`,
      () => this.reference(),
      () => this.note(),
      () => `^[${this.phrase()}]`,
      () => `<b>${this.phrase()}</b>`,
      () => `<span lang="es" class="${this.name()}">${this.phrase()}</span>`,
      () => `${this.word()}&nbsp;${this.word()} &eacute; &amp; ${this.word()}`,
      () => `\\*${this.phrase()}\\* \\# \\[${this.word()}\\]`,
      () => `${this.phrase()} <!-- ${this.name()} --> ${this.phrase()}`,
      () => `“${this.phrase()}” "${this.phrase()}" ...`,
      () => `<https://example.org/${this.word()}>`,
      () => `${this.word()}<br>${this.word()}`,
      () => `[${this.phrase()}](#${this.name()}){.${this.name()}}`,
    ];
    return Array.from({ length: 1 + this.random.below(3) }, () => this.random.pick(forms)()).join(" ");
  }

  reference(): string {
    const label = this.name();
    this.below.push(`[${label}]: https://example.org/${this.name()} "${this.name()}"`);
    return `[${this.phrase()}][${label}]`;
  }

  note(): string {
    const label = this.name();
    this.below.push(
      this.random.below(3) === 0
        ? `[^${label}]: ${this.phrase()}\n\n    ${this.phrase()}`
        : `[^${label}]: ${this.phrase()}`,
    );
    return `${this.word()}[^${label}]`;
  }

  lines(): string {
    return Array.from({ length: 1 + this.random.below(3) }, () => this.inline()).join(
      this.random.pick(["\n", "  \n", "\\\n"]),
    );
  }

  items(mark: (n: number) => string, depth: number): string {
    const gap = this.random.pick(["\n", "\n\n"]);
    return Array.from({ length: 1 + this.random.below(4) }, (_, n) => {
      const sign = mark(n);
      const more = depth > 0 && this.random.below(4) === 0 ? `\n\n${this.block(depth - 1)}` : "";
      return `${sign} ${indent(`${this.inline()}${more}`, sign.length + 1)}`;
    }).join(gap);
  }

  block(depth: number): string {
    const { random } = this;
    const forms: (() => string)[] = [
      () => this.lines(),
      () => this.lines(),
      () => `${"#".repeat(2 + random.below(3))} ${this.inline(1)}`,
      () => `## ${this.phrase()} {#${this.name()} .${this.name()}}`,
      () => `${this.phrase()}\n${"-".repeat(40)}`,
      () => this.items(() => random.pick(["-", "*"]), depth),
      () => this.items((n) => `${n + 1}.`, depth),
      () => this.items(() => random.pick(["- [ ]", "- [x]"]), 0),
      () => this.table(),
      () => `\`\`\`${random.pick(["", "js", " html"])}\n${this.phrase()}\n\n<b>${this.phrase()}\n\`\`\``,
      () => `    ${this.phrase()} = ${this.phrase()};`,
      () => `${this.phrase()}\n: ${this.inline()}\n: ${this.inline()}`,
      () => `<p class="${this.name()}">${this.phrase()}</p>`,
      () => `<details>\n<summary>${this.phrase()}</summary>\n\n${this.lines()}\n\n</details>`,
      () => `<!-- ${this.name()}\n\n${this.name()} -->`,
      () => "---",
      () => `${this.lines()}\n{: .${this.name()} #${this.name()}}`,
      () => prefix(depth > 0 ? this.block(depth - 1) : this.lines(), "> "),
      () =>
        `::: ${random.pick(containers)} ${this.phrase()}\n${depth > 0 ? this.block(depth - 1) : this.lines()}\n:::`,
    ];
    return random.pick(forms)();
  }

  table(): string {
    const width = 1 + this.random.below(3);
    const row = () =>
      `| ${Array.from({ length: width }, () => this.inline(1).replaceAll("|", "\\|")).join(" | ")} |`;
    const rows = Array.from({ length: 1 + this.random.below(3) }, row);
    return [row(), `|${this.random.pick([" --- ", ":-:", "--:"]).concat("|").repeat(width)}`, ...rows].join(
      "\n",
    );
  }
}

function indent(text: string, by: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(by)}`);
}

function prefix(text: string, sign: string): string {
  return text.replace(/^/gm, sign);
}
