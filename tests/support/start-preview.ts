import { spawn } from "node:child_process";
import { join } from "node:path";
import { repository } from "./run-waymark.ts";

/** A running preview of the site in a folder. */
export interface RunningPreview {
  origin: string;
  /** The data of the next event of this name that fits the pattern. To be asked for before what causes it. */
  next(event: string, pattern?: RegExp): Promise<string>;
  /** Ends it as Ctrl-C does; gives the exit code. */
  end(): Promise<number | null>;
}

/**
 * Starts `waymark serve` in a folder, of the checkout if no other command line is given, and waits for its address. The caller
 * ends it; with the process of the tests it ends anyway.
 */
export async function startPreview(
  folder: string,
  bin = join(repository, "src/commands/waymark.mjs"),
): Promise<RunningPreview> {
  const child = spawn(process.execPath, [bin, "serve", "--date", "2026-03-01"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  // Not inherited: a preview that outlives its test would hold the output of the tests open, and their runner waits for it.
  child.stderr.pipe(process.stderr);
  process.once("exit", () => child.kill("SIGKILL"));
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const origin = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The preview ended with ${code}.`)));
    child.stdout.on("data", (data: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(data.toString());
      if (found) resolve(found[0]);
    });
  });
  let waiting: { event: string; pattern: RegExp; resolve: (data: string) => void }[] = [];
  const stop = new AbortController();
  const listening = listen(`${origin}/.preview/events`, stop.signal, (event, data) => {
    const isMeant = (entry: { event: string; pattern: RegExp }) =>
      entry.event === event && entry.pattern.test(data);
    const meant = waiting.filter(isMeant);
    waiting = waiting.filter((entry) => !isMeant(entry));
    for (const { resolve } of meant) resolve(data);
  });
  const end = (): Promise<number | null> => {
    stop.abort();
    child.kill("SIGINT");
    return exited;
  };
  await listening;
  return {
    origin,
    end,
    next: (event, pattern = /^/) => new Promise((resolve) => waiting.push({ event, pattern, resolve })),
  };
}

/** Reads a stream of server-sent events (WHATWG HTML, 9.2) and resolves when it is open. */
async function listen(
  url: string,
  signal: AbortSignal,
  report: (event: string, data: string) => void,
): Promise<void> {
  const response = await fetch(url, { signal });
  const read = async (): Promise<void> => {
    let text = "";
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += new TextDecoder().decode(chunk);
      const events = text.split("\n\n");
      text = events.pop() as string;
      for (const entry of events)
        report(/^event: (.*)$/m.exec(entry)?.[1] ?? "", /^data: (.*)$/m.exec(entry)?.[1] ?? "");
    }
  };
  read().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
