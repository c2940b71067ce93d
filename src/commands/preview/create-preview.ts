import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { buildHeaders } from "../../output/security-headers.ts";
import type { OptionValues } from "../command.ts";
import type { Answer } from "./answer.ts";
import { buildDayReport } from "./build-day-report.ts";
import { buildFault } from "./build-fault.ts";
import { buildReport } from "./build-report.ts";
import { createAnswerer } from "./create-answerer.ts";
import { createEventStream, type EventStream } from "./event-stream.ts";
import type { Attention } from "./find-behind.ts";
import { createPreviewProblems } from "./preview-problems.ts";
import { createPreviewSite } from "./preview-site.ts";

/** A running preview, without its server. */
export interface Preview {
  /** The answer to a path (decoded, without query), with the version of the site that it was made from. */
  answer(path: string): Promise<{ answer: Answer; version: string }>;
  headers(): Record<string, string>;
  events: EventStream;
  /** What a page that joins the events is told first. */
  greeting(): [event: string, data: string][];
  /** Takes up a change of files (absolute paths) and tells the open pages; ends when all changes are taken up. */
  change(paths: string[] | "all"): Promise<void>;
  /** Shows the site as visitors get it on a day, `YYYY-MM-DD`, or as it is today; ends when the pages do so. */
  showDay(day: string | null): Promise<void>;
  /** The folders to watch, which the settings may change. */
  folders(): string[];
}

// Until the site's own words are read, which a fault in them may prevent.
const wordsWithoutSite = { previewHide: "Hide", previewProblems: "Problems", previewWrite: "Write:" };

/** Creates the preview of a site: pages are made when they are asked for, problems are looked for behind. */
export function createPreview(options: OptionValues): Preview {
  const site = createPreviewSite(options);
  const events = createEventStream();
  const attention: Attention = { lastAsked: 0 };
  const start = randomBytes(4).toString("hex");
  let state = 0;
  let due: string[] | "all" | null = null;
  let running: Promise<void> | null = null;

  const version = () => `${start}-${state}`;
  const report = () =>
    buildReport(problems.list(), site.snapshot?.site.languages[0]?.words ?? wordsWithoutSite);
  const problems = createPreviewProblems(site, attention, () => events.tell("problems", report()));
  const answer = createAnswerer(site, problems.judged);

  const takeUp = async (paths: string[] | "all"): Promise<void> => {
    const stylesBefore = site.snapshot?.built;
    try {
      await site.refresh(paths);
    } catch (error) {
      site.faults = [buildFault(error)];
    }
    attention.lastAsked = performance.now();
    state++;
    const onlyStyles = paths !== "all" && paths.length > 0 && paths.every((path) => path.endsWith(".scss"));
    if (!onlyStyles) events.tell("reload", version());
    else if (site.snapshot && stylesBefore !== site.snapshot.built)
      events.tell(
        "styles",
        JSON.stringify({ version: version(), styles: site.snapshot.built.assets.styles }),
      );
    events.tell("day", buildDayReport(site));
    problems.restart(paths);
  };
  const takeUpAll = async (): Promise<void> => {
    while (due) {
      const paths = due;
      due = null;
      await takeUp(paths);
    }
    running = null;
  };

  const change = (paths: string[] | "all"): Promise<void> => {
    due = paths === "all" || due === "all" ? "all" : [...(due ?? []), ...paths];
    running ??= takeUpAll();
    return running;
  };

  return {
    async answer(path) {
      await running;
      attention.lastAsked = performance.now();
      return { version: version(), answer: await answer(path) };
    },
    headers: () => (site.snapshot ? buildHeaders(site.snapshot.site) : {}),
    events,
    greeting: () => [
      ["version", version()],
      ["problems", report()],
      ["day", buildDayReport(site)],
    ],
    showDay(day) {
      site.day = day;
      return change([]);
    },
    change,
    folders: () => [
      resolve(site.snapshot?.site.inputDir ?? String(options.input ?? "content")),
      ...(site.snapshot?.site.assetsDirs ?? []),
      resolve(String(options.assets ?? "assets")),
    ],
  };
}
