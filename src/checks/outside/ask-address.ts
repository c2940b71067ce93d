import type { Answer } from "./answer.ts";
import { describeOutsidePage } from "./describe-outside-page.ts";
import { judgePage } from "./judge-page.ts";
import { readStart } from "./read-start.ts";

/** How requests are made. Times are in milliseconds. */
export interface AskOptions {
  timeout: number;
  /** How often a request that failed for the moment is made again. */
  retries: number;
  /** Waits; a test may make it short. */
  pause: (ms: number) => Promise<void>;
}

const headers = { "user-agent": "Waymark link check", accept: "text/html,*/*;q=0.8" };
const mostRedirects = 10;
const longestPause = 30_000;

/** Asks a server for an address, of which it reads the top. Never throws. */
export async function askAddress(url: string, options: AskOptions): Promise<Answer> {
  let answer: Answer = { kind: "unsure", why: "it was not asked" };
  for (let attempt = 0; attempt <= options.retries; attempt++) {
    const { again, ...result } = await askOnce(url, options);
    answer = result.answer;
    if (again === null || attempt === options.retries) break;
    await options.pause(Math.min(longestPause, again || 1000 * 2 ** attempt));
  }
  return answer;
}

/** An answer, and how long to wait before another try: `null` for none, 0 for as long as we like. */
interface Try {
  answer: Answer;
  again: number | null;
}

async function askOnce(url: string, { timeout }: AskOptions): Promise<Try> {
  try {
    return await follow(url, timeout);
  } catch (error) {
    return readFailure(error);
  }
}

/** Asks for an address, and for those to which it leads. */
async function follow(url: string, timeout: number): Promise<Try> {
  let address = url;
  let moved = true;
  for (let step = 0; step <= mostRedirects; step++) {
    const response = await ask(address, timeout);
    const { status } = response;
    const location = response.headers.get("location");
    if (status < 300 || status > 399 || location === null)
      return status < 400
        ? { answer: await readPage(response, url, moved, address), again: null }
        : readFault(response);
    // Where it leads matters, not what stands there.
    await response.body?.cancel();
    if (status !== 301 && status !== 308) moved = false;
    if (!URL.canParse(location, address))
      return { answer: { kind: "dead", why: "it redirects to no address" }, again: null };
    address = new URL(location, address).href;
  }
  return { answer: { kind: "dead", why: "it redirects without end" }, again: null };
}

async function ask(address: string, timeout: number): Promise<Response> {
  return fetch(address, { headers, redirect: "manual", signal: AbortSignal.timeout(timeout) });
}

/** A page that opens, by what stands at its top. */
async function readPage(
  response: Response,
  asked: string,
  isForGood: boolean,
  address: string,
): Promise<Answer> {
  const start = await readStart(response);
  const page = start && describeOutsidePage(start);
  const fault = page && judgePage(asked, address, page);
  if (fault) return fault;
  const title = page?.title ?? null;
  const isMoved = isForGood && address !== asked && !asksToSignIn(address, asked);
  return {
    ...(isMoved ? { kind: "moved", to: address } : { kind: "ok" }),
    ...(title === null ? {} : { title }),
  };
}

/** Whether an address asks who is there, and leads back to the one that was asked for. */
function asksToSignIn(address: string, asked: string): boolean {
  const { pathname, search } = new URL(address);
  return (
    /\b(?:auth|log-?in|service-?login|sign-?in|sso)\b/i.test(pathname) ||
    search.includes(encodeURIComponent(asked))
  );
}

async function readFault(response: Response): Promise<Try> {
  const { status } = response;
  await response.body?.cancel();
  if (status === 404 || status === 410)
    return { answer: { kind: "dead", why: `the server answers ${status}` }, again: null };
  const answer: Answer = { kind: "unsure", why: `the server answers ${status}` };
  if (status !== 429 && status < 500) return { answer, again: null };
  const seconds = Number(response.headers.get("retry-after"));
  return { answer, again: Number.isFinite(seconds) ? seconds * 1000 : 0 };
}

function readFailure(error: unknown): Try {
  const code = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).name;
  if (code === "ENOTFOUND") return { answer: { kind: "dead", why: "there is no such host" }, again: null };
  if (code === "ECONNREFUSED")
    return { answer: { kind: "dead", why: "the host refuses the connection" }, again: 0 };
  const why =
    code === "TimeoutError" ? "the server does not answer in time" : `the connection fails (${code})`;
  return { answer: { kind: "unsure", why }, again: 0 };
}
