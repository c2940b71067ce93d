import { Worker } from "node:worker_threads";
import type { FoundFile } from "../../content/content.ts";
import type { Page } from "../../content/page.ts";
import type { LayoutContext } from "../../layouts/layout-context.ts";
import type { Body } from "../../markdown/body.ts";
import { LayoutError } from "../../templates/layout-error.ts";
import type { PageFile } from "../build-page-file.ts";
import type { OptionValues } from "../command.ts";
import type { MadePage } from "../page-maker.ts";
import type { Answer, SentContext, Task } from "./task.ts";

const program = new URL("../waymark.mjs", import.meta.url);

/** This side of a thread that makes pages: it answers in the order in which it is asked. */
export class PageThread {
  /** Ids of the pages that it made. */
  readonly made = new Set<string>();
  readonly #worker: Worker;
  readonly #asked: { resolve: (answer: Answer) => void; reject: (error: unknown) => void }[] = [];

  constructor(options: OptionValues) {
    this.#worker = new Worker(program, { workerData: options });
    this.#worker.on("message", (answer: Answer) => this.#asked.shift()?.resolve(answer));
    this.#worker.on("error", (error) => {
      for (const { reject } of this.#asked.splice(0)) reject(error);
    });
  }

  async make(files: FoundFile[]): Promise<MadePage[]> {
    const answer = await this.#ask({ kind: "make", files });
    const made = "made" in answer ? answer.made : [];
    for (const { page, body } of made) if (page && body) this.made.add(page.id);
    return made;
  }

  /** Tells it all that it has to know before it lays out the first page. */
  async begin(context: LayoutContext): Promise<void> {
    await this.#ask({ kind: "begin", context: lighten(context) });
  }

  /** Pages as files: some that it made, or others, whose bodies are sent along. */
  async layOut(pages: Page[], bodies?: Map<string, Body>): Promise<PageFile[]> {
    const ids = pages.map(({ id }) => id);
    const lent = new Map(bodies && ids.map((id) => [id, bodies.get(id) as Body]));
    const answer = await this.#ask({ kind: "lay out", ids, lent });
    return "files" in answer ? answer.files : [];
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #ask(task: Task): Promise<Answer> {
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.#asked.push({ resolve, reject });
      this.#worker.postMessage(task);
    });
    if ("error" in answer) throw answer.problem ? new LayoutError(answer.problem) : new Error(answer.error);
    return answer;
  }
}

function lighten({
  site: _site,
  navigation: _navigation,
  renderer: _renderer,
  content,
  ...rest
}: LayoutContext): SentContext {
  const { drawMark: _drawMark, ...assets } = rest.assets;
  // Only what navigation and links need; sources would double the memory.
  const lightenPage = (page: Page): Page => ({ ...page, source: { ...page.source, text: "" }, spans: {} });
  const pages = content.pages.map(lightenPage);
  const withheld = content.withheld.map(lightenPage);
  return { ...rest, content: { ...content, pages, withheld, problems: [] }, assets };
}
