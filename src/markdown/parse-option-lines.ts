import type { StateBlock } from "markdown-it";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { Span } from "../problems/source-text.ts";
import type { Block, KnownBlock } from "../site/block.ts";
import type { BlockFact } from "./body.ts";
import { buildMediaLine } from "./build-media-line.ts";
import { pictureOfSetting } from "./build-written-facts.ts";
import type { Rendering } from "./rendering.ts";

/** What authors set for a block on lines of its own, and the classes that follow from it. */
export interface OptionLines extends Pick<BlockFact, "options" | "places"> {
  classes: string[];
}

/** A setting as written; offsets count in the body. */
interface Line extends Span {
  name: string;
  nameAt: number;
  value: string;
}

const setting = /^(\p{L}[\p{L}\p{N}-]*)[ \t]*:(?=[ \t]|$)/u;

/** Reads the lines `name: value` between the colons of a block, from the line `from` to the line `to`. */
export function parseOptionLines(
  state: StateBlock,
  block: KnownBlock,
  name: string,
  { from, to }: { from: number; to: number },
): OptionLines {
  const { options: known = {}, className = name } = block;
  const rendering: Rendering = state.env;
  const found: OptionLines = { options: {}, places: {}, classes: [] };
  for (const line of readLines(state, from, to, name)) {
    const option = Object.hasOwn(known, line.name) ? known[line.name] : undefined;
    const fault = option ? findWrongValue(line, option) : findUnknown(line, Object.keys(known), name);
    if (line.name in found.places) reportTwice(rendering, line);
    else if (fault) rendering.report("block-setting", fault);
    else if (line.value !== "") {
      found.options[line.name] = line.value;
      if (option?.choices) found.classes.push(`${className}--${line.value}`);
      keepFact(rendering, line, option?.type);
    }
    found.places[line.name] = { start: rendering.toSource(line.start), end: rendering.toSource(line.end) };
  }
  return found;
}

function readLines(state: StateBlock, from: number, to: number, block: string): Line[] {
  const lines: Line[] = [];
  for (let line = from; line < to; line++) {
    if (state.isEmpty(line)) continue;
    const start = (state.bMarks[line] as number) + (state.tShift[line] as number);
    const text = state.src.slice(start, state.eMarks[line]).trimEnd();
    const found = setting.exec(text);
    const last = lines.at(-1);
    const isIndented = (state.sCount[line] as number) > state.blkIndent;
    if (last && isIndented && !found) {
      last.value = `${last.value} ${text}`.trim();
      last.end = start + text.length;
    } else if (found) {
      const [all, name = ""] = found;
      const written = text.slice(all.length).trim();
      const at = start + text.indexOf(written, all.length);
      const value = /^(["'])(.*)\1$/s.exec(written)?.[2] ?? written;
      const span = { start: at + Math.max(0, written.indexOf(value)), end: 0 };
      span.end = span.start + value.length;
      lines.push({
        name: name.toLowerCase(),
        nameAt: start,
        value,
        ...(value ? span : nameSpan(start, name)),
      });
    } else reportText(state.env, { start, end: start + text.length }, block, text);
  }
  return lines;
}

function nameSpan(start: number, name: string): Span {
  return { start, end: start + name.length };
}

type Fault = Parameters<Rendering["report"]>[1];
type Option = NonNullable<Block["options"]>[string];

function findWrongValue({ name, value, start, end }: Line, { choices }: Option): Fault | null {
  if (value === "")
    return {
      span: { start, end },
      message: `"${name}" has no value.`,
      hint: `Write it behind the colon, or take the line out.`,
    };
  if (!choices || choices.includes(value)) return null;
  const meant = didYouMean(value, choices);
  const takes = `"${name}" takes one of ${choices.join(", ")}.`;
  return { span: { start, end }, message: meant ? takes : `${takes} "${value}" is none.`, meant };
}

const takesMedia = new Set(["video", "audio"]);
// What elsewhere names the address of something.
const addressNames = /^(?:url|src|href|address|source|embed)$/;

function findUnknown({ name, nameAt, value }: Line, known: string[], block: string): Fault {
  const ofAddress = /^(?:https?:|\/\/|www\.)/i.test(value) ? "link" : "file";
  const isAddress = addressNames.test(name) && known.includes(ofAddress);
  return {
    span: nameSpan(nameAt, name),
    message: `"${name}" is not a setting of the block "${block}".`,
    hint: known.length > 0 ? `Known are: ${known.join(", ")}.` : "It takes none: take the line out.",
    meant: isAddress ? ofAddress : didYouMean(name, known),
  };
}

function reportTwice(rendering: Rendering, { name, nameAt }: Line): void {
  rendering.report("block-setting", {
    span: nameSpan(nameAt, name),
    message: `"${name}" stands above already, and only that one counts.`,
    hint: "Keep one of the two lines.",
  });
}

function reportText(rendering: Rendering, span: Span, block: string, text: string): void {
  const line = takesMedia.has(block) ? buildMediaLine(text) : null;
  rendering.report("block-setting", {
    span,
    message: line
      ? `The block "${block}" takes the address alone, behind a name, and no HTML.`
      : `The block "${block}" takes lines of the form “name: value”, and shows no other text.`,
    hint: line ? null : "Move the text above or below the block.",
    ...(line ? { repair: { edits: [{ ...span, text: line }] } } : {}),
  });
}

/** What a setting names or says is looked at like what stands in the text. */
function keepFact({ facts, toSource }: Rendering, { value, ...line }: Line, type: Option["type"]): void {
  if (!type) return;
  const span = { start: toSource(line.start), end: toSource(line.end) };
  if (type === "text") facts.texts.push({ text: value, ...span, places: [0, span.start] });
  else if (type === "image")
    facts.images.push({ ...pictureOfSetting, ...span, address: span, src: value, alt: null });
  else facts.links.push({ ...span, address: span, href: value, text: "", origin: "setting" });
}
