import { Worker } from "node:worker_threads";
import type { FoundFile } from "../../content/list-files.ts";
import type { LaidOutPage } from "../../layouts/lay-out-pages.ts";
import { LayoutError } from "../../layouts/layout-error.ts";
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

  /** Begins the layouts of those of the wanted pages (ids) that the thread made. */
  async begin(wanted: string[], context: SentContext): Promise<void> {
    await this.#ask({ kind: "begin", wanted: wanted.filter((id) => this.made.has(id)), context });
  }

  /** The next pages as HTML; none after the last. */
  async next(): Promise<LaidOutPage[]> {
    const answer = await this.#ask({ kind: "next" });
    return "pages" in answer ? answer.pages : [];
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #ask(task: Task): Promise<Answer> {
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.#asked.push({ resolve, reject });
      this.#worker.postMessage(task);
    });
    if ("error" in answer) throw new LayoutError(answer.error);
    return answer;
  }
}
