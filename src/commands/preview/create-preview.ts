import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { buildHeaders } from "../../output/security-headers.ts";
import type { Problem } from "../../problems/problem.ts";
import type { OptionValues } from "../command.ts";
import { findProblems } from "../find-problems.ts";
import { type Answer, answerPath, bareHtml } from "./answer.ts";
import { buildReport } from "./build-report.ts";
import { assetProblem, createPreviewSite, type Snapshot } from "./preview-site.ts";
import { previewFolder } from "./render-page.ts";

/** A running preview. */
export interface Preview {
  server: Server;
  /** Folders to watch. */
  folders(): string[];
  /** Takes up a change of files (absolute paths) and tells the open pages. */
  change(paths: string[] | "all"): Promise<void>;
}

/** Creates the preview of a site: pages are made when they are asked for, problems are looked for behind. */
export async function createPreview(options: OptionValues): Promise<Preview> {
  const site = createPreviewSite(options);
  const listeners = new Set<ServerResponse>();
  const lastGood = new Map<string, Answer>();
  let problems: Problem[] = [];
  let round = 0;

  const tell = (event: string, data: string) => {
    for (const response of listeners) response.write(`event: ${event}\ndata: ${data}\n\n`);
  };
  const words = () =>
    site.snapshot?.site.languages[0]?.words ?? { previewHide: "Hide", previewProblems: "Problems" };
  const tellProblems = () => tell("problems", buildReport(problems, words()));

  /** Renders and checks the whole site behind the answers, and gives up when something changes meanwhile. */
  const lookForProblems = async (mine: number): Promise<void> => {
    const { snapshot } = site;
    for (const [at, page] of (snapshot?.content.pages ?? []).entries()) {
      snapshot?.bodies.get(page.id);
      if (at % 25 === 0) await setImmediate();
      if (mine !== round) return;
    }
    problems = [...site.problems, ...(snapshot ? findProblems(snapshot) : [])];
    tellProblems();
  };

  const change = async (paths: string[] | "all"): Promise<void> => {
    const mine = ++round;
    const before = site.snapshot?.built;
    try {
      await site.refresh(paths);
    } catch (error) {
      site.problems = [assetProblem(error)];
    }
    if (mine !== round) return;
    const onlyStyles = paths !== "all" && paths.length > 0 && paths.every((path) => path.endsWith(".scss"));
    if (!onlyStyles) tell("reload", "");
    else if (before !== site.snapshot?.built)
      tell("styles", JSON.stringify(site.snapshot?.built.assets.styles));
    lookForProblems(mine).catch((error: unknown) => {
      problems = [assetProblem(error)];
      tellProblems();
    });
  };

  const answer = async (path: string): Promise<Answer> => {
    const { snapshot } = site;
    try {
      const found = snapshot && (await answerPath(path, snapshot));
      // A page that is gone because of a mistake in it is shown as it was.
      const isLost = !found || found.status === 404;
      if (isLost) return lastGood.get(path) ?? found ?? bareHtml(404, "404");
      if (found.status === 200 && found.type.startsWith("text/html")) lastGood.set(path, found);
      return found;
    } catch (error) {
      problems = [...problems.filter(({ rule }) => rule !== "assets"), assetProblem(error)];
      tellProblems();
      return lastGood.get(path) ?? bareHtml(500, "500");
    }
  };

  const listen = (response: ServerResponse): void => {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(`event: problems\ndata: ${buildReport(problems, words())}\n\n`);
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = readPath(request);
    if (path === `${previewFolder}events`) return listen(response);
    const own = path.startsWith(previewFolder) ? await answerOwn(path.slice(previewFolder.length)) : null;
    const { status, type, body, location } = own ?? (await answer(path));
    const headers = site.snapshot ? buildHeaders(site.snapshot.site) : {};
    response.writeHead(status, {
      ...headers,
      "Content-Type": type,
      "Cache-Control": "no-store",
      ...(location ? { Location: location } : {}),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  };

  await change("all");
  return {
    server: createServer((request, response) => void serve(request, response)),
    folders: () => foldersOf(site.snapshot, options),
    change,
  };
}

function readPath({ url = "/" }: IncomingMessage): string {
  const path = url.replace(/[?#].*$/s, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The preview's own script and style. */
async function answerOwn(name: string): Promise<Answer | null> {
  if (name === "overlay.css") {
    return {
      status: 200,
      type: "text/css; charset=utf-8",
      body: await readFile(join(import.meta.dirname, name)),
    };
  }
  if (name !== "client.js") return null;
  const { transform } = await import("esbuild");
  const source = await readFile(join(import.meta.dirname, "client.ts"), "utf8");
  const { code } = await transform(source, { loader: "ts", format: "iife" });
  return { status: 200, type: "text/javascript; charset=utf-8", body: code };
}

function foldersOf(snapshot: Snapshot | null, options: OptionValues): string[] {
  if (!snapshot) return [String(options.input ?? "content")];
  return [snapshot.site.inputDir, ...snapshot.site.assetsDirs, join(import.meta.dirname, "../../layouts")];
}
