/** A place in a template, counted from 0; `length` in UTF-16 units. */
export interface TemplatePlace {
  /** Path of the file, as the templates' reader gave it. */
  path: string;
  line: number;
  column: number;
  length: number;
}

/** What is wrong with a template, and where. */
export class TemplateFault extends Error {
  override name = "TemplateFault";
  readonly place: TemplatePlace;
  readonly hint: string | null;
  /** What may stand there instead. */
  readonly instead: string | null;
  /** Nunjucks would put its own trace around an error without a line. */
  readonly lineno: number;

  constructor(
    place: TemplatePlace,
    message: string,
    {
      hint = null,
      instead = null,
      cause,
    }: { hint?: string | null; instead?: string | null; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.place = place;
    this.hint = hint;
    this.instead = instead;
    this.lineno = place.line + 1;
  }

  /** Called by Nunjucks with the path of the template that it renders, which need not be the one at fault. */
  Update(): this {
    return this;
  }
}
