import type { Random } from "../../support/create-random.ts";

/** A random document and what stands in it. Every address, id and word is there once. */
export interface RandomMarkdown {
  text: string;
  hrefs: string[];
  sources: string[];
  ids: string[];
  headings: string[];
}

/** Writes documents in which links, images, ids, HTML and prose stand in all kinds of blocks, nested at random. */
export function writeRandomMarkdown(random: Random): RandomMarkdown {
  const found: Omit<RandomMarkdown, "text"> = { hrefs: [], sources: [], ids: [], headings: [] };
  let count = 0;
  let last = "";
  const name = () => {
    last = `r${++count}`;
    return last;
  };
  const word = () => `w${++count}`;
  const keep = (list: string[], text: string) => {
    list.push(text);
    return text;
  };

  const parts: (() => string)[] = [
    word,
    word,
    () => `*${word()} ${word()}*`,
    () => `***${word()}* ${word()}**`,
    () => `~~${word()}~~ \\* \\[${word()}\\] &amp; é😀 --`,
    () => `[${word()} *${word()}*](${keep(found.hrefs, `${word()}.md`)})`,
    () =>
      `[${word()}](<${keep(found.hrefs, `${word()} a.md`)}> "t ${word()}"){.c #${keep(found.ids, word())}}`,
    () => `[${word()}](\n${keep(found.hrefs, `${word()}.md`)})`.replace("\n", ""),
    () => `<https://${keep(found.hrefs, `${word()}.org/a_b*c`)}>`,
    () => `![${word()} \`c\`](${keep(found.sources, `${word()}.png`)} "t")`,
    () => `<a href="${keep(found.hrefs, `${word()}.html`)}" id='${keep(found.ids, word())}'>${word()}</a>`,
    () => `<img src=${keep(found.sources, `${word()}.png`)} alt="">`,
    () => `\`${word()} [x](y)\``,
    () => `${word()}^[${word()} [${word()}](${keep(found.hrefs, `${word()}.md`)}) ${word()}]`,
    () => `{{ ${word()} }} "${word()}" it's...`,
  ];
  /** A line that begins with a tag alone would be an HTML block. */
  const line = () => {
    const text = Array.from({ length: 1 + random.below(4) }, () => random.pick(parts)()).join(" ");
    return text.startsWith("<") ? `${word()} ${text}` : text;
  };
  const cell = () => `${random.below(2) ? "a \\| b " : ""}${line()}`;
  const lines = (texts: string[], first: string, rest: string) =>
    texts.map((text, i) => (i === 0 ? first : text === "" ? rest.trimEnd() : rest) + text);

  const block = (depth: number): string[] => {
    const kind = random.below(depth > 2 ? 7 : depth > 0 ? 12 : 13);
    switch (kind) {
      case 0:
        return [`${"#".repeat(2 + random.below(3))} ${keep(found.headings, word())} ##`];
      case 1:
        return [`## ${keep(found.headings, word())} {#${keep(found.ids, word())}}`];
      case 2:
        return [keep(found.headings, word()), "-----"];
      case 3:
        return [
          `| ${cell()} | ${cell()} |`,
          "|---|:-:|",
          `| ${cell()} | ${cell()} |`,
          `${cell()} | ${cell()}`,
        ];
      case 4:
        return [
          `<p id="${keep(found.ids, word())}">`,
          `<b>${word()}</b> <a href='${keep(found.hrefs, word())}'>x</a></p>`,
        ];
      case 5:
        return [
          `[${name()}]: ${keep(found.hrefs, `${word()}.md`)} 'x'`,
          "",
          `[${word()}][${last}] ${line()}`,
        ];
      case 6:
        return [line(), `${random.pick(["", " ", "   "])}${line()}  `, line()];
      case 7:
        return lines(blocks(depth + 1), "- ", "  ");
      case 8:
        return lines(blocks(depth + 1), "12.  ", "     ");
      case 9:
        return lines(blocks(depth + 1), "> ", "> ");
      case 10:
        return [`:::: note ${line()}`, ...blocks(depth + 1), "::::"];
      case 11:
        return [word(), ...lines(blocks(depth + 1), ":   ", "    ")];
      default: {
        const note = name();
        return [
          `${word()}[^${note}]`,
          "",
          ...lines([line(), "", ...blocks(depth + 1)], `[^${note}]: `, "    "),
        ];
      }
    }
  };
  const blocks = (depth: number): string[] =>
    Array.from({ length: 1 + random.below(3) }, (_, i) => [...(i ? [""] : []), ...block(depth)]).flat();

  const all = Array.from({ length: 3 + random.below(4) }, () => [...block(0), ""]).flat();
  return { ...found, text: all.join(random.pick(["\n", "\n", "\r\n"])) };
}
