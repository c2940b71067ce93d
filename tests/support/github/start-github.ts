import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { type Described, findDescribed, findRequestFaults, makeAnswer } from "./github-description.ts";

export const commit = "c".repeat(40);
const bot = { login: "github-actions[bot]", type: "Bot" };

/** What the stand-in knows of one repository. Texts of answers are GitHub's own examples but for what is said here. */
export interface GithubState {
  pulls: {
    number: number;
    owner: string;
    branch: string;
    sha: string;
    repository: string;
    answer?: object;
  }[];
  files: { filename: string; status?: string; patch?: string; commit?: string }[];
  comments: { id: number; user: object | null; body: string }[];
  reviewComments: {
    id: number;
    in_reply_to_id?: number;
    user: object | null;
    path: string;
    /** Absent where the line is another one by now. */
    line?: number | undefined;
    body: string;
  }[];
  /** The status with which reviews are refused. */
  refusesReviews?: number;
}

/** A request as it came. */
interface Seen {
  method: string;
  path: string;
  body: { body?: string; comments?: Record<string, unknown>[]; [name: string]: unknown };
}

/** A stand-in for GitHub, which holds each request against GitHub's published description of its API. */
export interface Github {
  url: string;
  state: GithubState;
  /** What is against the description. */
  faults: string[];
  /** Requests that change something. */
  changes: Seen[];
  close(): Promise<void>;
}

/** Starts the stand-in with one pull request, number 7, from the fork `ann/site`. */
export async function startGithub(given: Partial<GithubState> = {}): Promise<Github> {
  const state: GithubState = {
    pulls: [{ number: 7, owner: "ann", branch: "hours", sha: commit, repository: "ann/site" }],
    files: [],
    comments: [],
    reviewComments: [],
    ...given,
  };
  const faults: string[] = [];
  const changes: Seen[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    const text = (await request.setEncoding("utf8").toArray()).join("");
    const seen: Seen = {
      method: request.method ?? "",
      path: pathname,
      body: text === "" ? undefined : JSON.parse(text),
    };
    const described = findDescribed(seen.method, pathname);
    const found = described ? findRequestFaults(described, searchParams, seen.body) : ["is unknown"];
    faults.push(
      ...[...found, ...findHeaderFaults(request)].map((fault) => `${seen.method} ${pathname}: ${fault}`),
    );
    if (seen.method !== "GET") changes.push(seen);
    const { status, answer } = described
      ? answerTo(described, seen, searchParams, state)
      : { status: 404, answer: {} };
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    faults,
    changes,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

function findHeaderFaults({ headers }: IncomingMessage): string[] {
  return [
    ...(headers.authorization === "Bearer a-token" ? [] : ["has no token"]),
    ...(headers["user-agent"] ? [] : ["has no user agent"]),
    ...(headers.accept === "application/vnd.github+json" ? [] : ["asks for another form"]),
  ];
}

function answerTo(
  described: Described,
  { method, path, body }: Seen,
  query: URLSearchParams,
  state: GithubState,
) {
  const part = (list: object[]) => {
    const [size, page] = [Number(query.get("per_page")), Number(query.get("page"))];
    return { status: 200, answer: makeAnswer(described, "200", list.slice(size * (page - 1), size * page)) };
  };
  const own = path.replace("/repos/lib/site", "").replace(/\d+/, "N");
  if (method === "GET" && own === "/pulls") return part(listPulls(query, state));
  if (method === "GET" && own === "/pulls/N/files")
    return part(
      state.files.map(({ commit: at = commit, ...file }) => ({
        contents_url: `https://api.github.com/repos/lib/site/contents/${encodeURI(file.filename)}?ref=${at}`,
        patch: undefined,
        ...file,
      })),
    );
  if (method === "GET" && own === "/pulls/N/comments") return part(state.reviewComments);
  if (method === "GET" && own === "/issues/N/comments") return part(state.comments);
  if (own === "/pulls/N/reviews") {
    if (state.refusesReviews)
      return { status: state.refusesReviews, answer: { message: "Line could not be resolved" } };
    for (const comment of body.comments ?? [])
      state.reviewComments.push({
        ...(comment as { path: string; line: number; body: string }),
        id: state.reviewComments.length + 1,
        user: bot,
      });
    return { status: 200, answer: makeAnswer(described, "200", {}) };
  }
  if (method === "POST" && own === "/issues/N/comments") {
    state.comments.push({ id: state.comments.length + 1, user: bot, body: body.body ?? "" });
    return { status: 201, answer: makeAnswer(described, "201", {}) };
  }
  const suggestion = state.reviewComments.findIndex(({ id }) => path.endsWith(`/pulls/comments/${id}`));
  if (method === "DELETE" && suggestion >= 0) {
    state.reviewComments.splice(suggestion, 1);
    return { status: 204, answer: undefined };
  }
  const known = state.comments.find(({ id }) => path.endsWith(`/issues/comments/${id}`));
  if (method !== "PATCH" || !known) return { status: 404, answer: { message: "Not Found" } };
  known.body = body.body ?? "";
  return { status: 200, answer: makeAnswer(described, "200", {}) };
}

function listPulls(query: URLSearchParams, { pulls }: GithubState): object[] {
  return pulls
    .filter(({ owner, branch }) => query.get("head") === `${owner}:${branch}`)
    .map(({ number, branch, sha, repository, answer }) => ({
      number,
      requested_teams: [],
      head: {
        ref: branch,
        sha,
        repo: { full_name: repository, html_url: `https://github.com/${repository}` },
      },
      ...answer,
    }));
}
