import { parse, stringify } from "yaml";

/** A part of the page, as `src/commands/new/style-guide.yaml` has it. */
interface Section {
  id: string;
  title: string;
  about?: string;
  /** What of the site the example shows: a form, a group of documents, what somebody says, any list, or the list of that name. */
  needs?: string | undefined;
  example?: string;
  /** What to write, where that is not the example. */
  code?: string;
  /** What to write in `site.yaml`, for what stands around the pages. */
  settings?: string;
}

/** The source of the page. */
interface StyleGuide {
  front: Record<string, unknown>;
  intro: string;
  sections: Section[];
}

/** Words of one site in the place of those of the source, sections by their ids. */
interface OwnWords {
  front?: StyleGuide["front"];
  intro?: string;
  sections?: Record<string, Partial<Section>>;
  /** Parts for blocks of its own, below the others. */
  more?: Section[];
}

/** The first form, the first group of documents and the first who says something, `null` where the site has none, and the names of its lists. */
interface Shown {
  form: string | null;
  group: string | null;
  testimonial: string | null;
  lists: readonly string[];
  /** The first value, and the first text that pages share. */
  value: string | null;
  text: string | null;
}

/**
 * The page of the look as Markdown: every block with an example and what to write for it, from `style-guide.yaml`. `own` is YAML with the words of one
 * site in the place of those.
 */
export function buildStyleGuide(source: string, shown: Shown, own = ""): string {
  const guide: StyleGuide = parse(source);
  const words: OwnWords = parse(own) ?? {};
  const front = words.front ?? guide.front;
  const { title, lead, layout, mark, action } = front;
  const settings = Object.entries({ title, lead, layout, mark, action }).filter(
    ([, value]) => value !== undefined,
  );
  const sections = guide.sections.map((section) => ({ ...section, ...ownWords(section.id, words) }));
  const parts = [...sections, ...(words.more ?? [])].map((section) => formatSection(section, shown));
  const yaml = (value: unknown) => stringify(value, { lineWidth: 0 });
  return [
    `---\n${yaml(front)}---\n`,
    `${words.intro ?? guide.intro}\n`,
    `\`\`\`yaml\n${yaml(Object.fromEntries(settings))}\`\`\`\n`,
    ...parts,
  ].join("\n");
}

/** What a site says of a section itself; an example of its own shows what the site has. */
function ownWords(id: string, { sections }: OwnWords): Partial<Section> {
  const own = sections?.[id] ?? {};
  return own.example === undefined ? own : { ...own, needs: undefined };
}

function formatSection(
  { id, title, about, needs, example = "", code = example, settings }: Section,
  shown: Shown,
): string {
  const name = needs === undefined ? null : findShown(needs, shown);
  const fill = (text: string) => (name ? text.replaceAll("NAME", name) : text);
  const isShown = example !== "" && !(needs && !name);
  return [
    `## ${title} {#${id}}\n`,
    ...(about ? [`${about}\n`] : []),
    ...(isShown ? [fill(example)] : []),
    settings ? `\`\`\`yaml\n${settings}\`\`\`\n` : `\`\`\`markdown\n${fill(code)}\`\`\`\n`,
  ].join("\n");
}

/** The name of what an example shows; `null` where the site has none. */
function findShown(needs: string, { lists, ...first }: Shown): string | null {
  if (needs === "list") return lists[0] ?? null;
  if (needs in first) return first[needs as keyof typeof first] ?? null;
  return lists.find((name) => name === needs) ?? null;
}
