import MarkdownIt, { type StateBlock, type StateInline } from "markdown-it";
import footnotes from "markdown-it-footnote";

type BlockRule = (state: StateBlock, line: number, end: number, silent: boolean) => boolean;
type InlineRule = (state: StateInline, silent: boolean) => boolean;

/** The block rule of that name as markdown-it has it, for a rule that adds to it. */
export function builtInBlockRule(name: string): BlockRule {
  const { ruler } = new MarkdownIt().block;
  ruler.enableOnly(name);
  return ruler.getRules("")[0] as BlockRule;
}

/** The inline rule of that name as markdown-it or the footnotes have it, for a rule that adds to it. */
export function builtInInlineRule(name: string): InlineRule {
  const { ruler } = new MarkdownIt().use(footnotes).inline;
  ruler.enableOnly(name);
  return ruler.getRules("")[0] as InlineRule;
}
