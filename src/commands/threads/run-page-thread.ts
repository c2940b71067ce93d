import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { Page } from "../../content/page.ts";
import type { Body } from "../../markdown/body.ts";
import { buildNavigation } from "../../navigation/build-navigation.ts";
import { loadMarkDrawer } from "../../output/load-mark-drawer.ts";
import type { Site } from "../../site/site.ts";
import { createPageLayouter } from "../../templates/lay-out-pages.ts";
import { LayoutError } from "../../templates/layout-error.ts";
import { openRenderer } from "../../templates/open-renderer.ts";
import { buildPageFile, type PageFile } from "../build-page-file.ts";
import type { OptionValues } from "../command.ts";
import { openSite } from "../open-site.ts";
import { createPageMaker, type MadePage } from "../page-maker.ts";
import type { Answer, SentContext, Task } from "./task.ts";

/** Runs in a thread of its own: does what it is asked for, in turn. It keeps the HTML of the bodies that it made, and lays out those pages. */
export async function runPageThread(): Promise<void> {
  const port = parentPort as MessagePort;
  const { site } = await openSite(workerData as OptionValues, "build");
  if (!site) throw new Error("site.yaml was changed during the build.");
  const answer = createAnswerer(site);
  let last: Promise<unknown> = Promise.resolve();
  port.on("message", (task: Task) => {
    last = last
      .then(() => answer(task))
      .catch(formatError)
      .then((found) => port.postMessage(found, listBuffers(found)));
  });
}

function formatError(error: unknown): Answer {
  return {
    error: error instanceof Error ? error.message : String(error),
    problem: error instanceof LayoutError ? error.problem : null,
  };
}

function createAnswerer(site: Site): (task: Task) => Answer | Promise<Answer> {
  const make = createPageMaker(site);
  const bodies = new Map<string, Body>();
  let layOut: LayOut | null = null;
  const keep = (made: MadePage): MadePage => {
    if (!made.page || !made.body) return made;
    bodies.set(made.page.id, made.body);
    return { ...made, body: { ...made.body, html: "" } };
  };
  return async (task) => {
    if (task.kind === "make") return { made: make(task.files).map(keep) };
    if (task.kind === "begin") {
      layOut = await prepareLayouts(site, bodies, task.context);
      return { files: [] };
    }
    if (!layOut) throw new Error("The thread was asked for pages before it was told of the site.");
    for (const [id, body] of task.lent) bodies.set(id, body);
    return { files: await layOut(task.ids) };
  };
}

/** What is handed over instead of copied. */
function listBuffers(answer: Answer): ArrayBuffer[] {
  return "files" in answer ? answer.files.map(({ content }) => content.buffer) : [];
}

type LayOut = (ids: string[]) => Promise<PageFile[]>;

async function prepareLayouts(site: Site, bodies: Map<string, Body>, context: SentContext): Promise<LayOut> {
  const drawMark = await loadMarkDrawer(site);
  const navigation = buildNavigation(site, context.content);
  const layOut = createPageLayouter({
    ...context,
    site,
    navigation,
    assets: { ...context.assets, drawMark },
    renderer: await openRenderer(site),
  });
  const pages = new Map(context.content.pages.map((page) => [page.id, page]));
  return async (ids) => {
    const wanted = ids.map((id) => pages.get(id) as Page);
    const laidOut = await layOut(wanted, bodies);
    return laidOut.map(buildPageFile);
  };
}
