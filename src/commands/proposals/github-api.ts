import * as z from "zod";

/** How many entries GitHub gives at most at once, and how many times it is asked: it lists 3,000 files and no more. */
const perPage = 100;
const mostPages = 30;
/** Milliseconds after which an answer comes no more. */
const patience = 30_000;

/** Where the API is, and with whose rights it is asked. */
export interface ApiAccess {
  url: string;
  token: string;
}

/** A pull request: the path of its repository in the API, and its number there. */
export interface PullPlace {
  repository: string;
  number: number;
}

/** A refusal of the API; `status` is that of HTTP. */
export class ApiError extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** The few requests to the API of GitHub that a comment on a proposal takes. Each throws an `ApiError` where GitHub refuses. */
export class GithubApi {
  readonly #access: ApiAccess;
  constructor(access: ApiAccess) {
    this.#access = access;
  }

  /** All entries of a list, page after page. */
  async list<Item>(path: string, query: Record<string, string>, item: z.ZodType<Item>): Promise<Item[]> {
    const items: Item[] = [];
    for (let page = 1; page <= mostPages; page++) {
      const search = new URLSearchParams({ ...query, per_page: `${perPage}`, page: `${page}` });
      const { data, error } = z.array(item).safeParse(await this.#ask("GET", `${path}?${search}`));
      if (!data)
        throw new Error(
          `GitHub answers GET ${path} otherwise than it should: "${error.issues[0]?.path.join(".")}".`,
        );
      items.push(...data);
      if (data.length < perPage) break;
    }
    return items;
  }

  /** Makes, renews or deletes something. */
  async send(method: "POST" | "PATCH" | "DELETE", path: string, body?: object): Promise<void> {
    await this.#ask(method, path, body);
  }

  async #ask(method: string, path: string, body?: object): Promise<unknown> {
    const { url, token } = this.#access;
    const name = `${method} ${path.replace(/\?.*/s, "")}`;
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        Accept: "application/vnd.github+json",
        Authorization: `Bearer ${token}`,
        "X-GitHub-Api-Version": "2022-11-28",
        "User-Agent": "waymark",
        ...(body && { "Content-Type": "application/json" }),
      },
      ...(body && { body: JSON.stringify(body) }),
      // The token is for nobody else.
      redirect: "error",
      signal: AbortSignal.timeout(patience),
    }).catch((cause: Error) => {
      throw new Error(
        `GitHub gives no answer to ${name}: ${(cause.cause as Error | undefined)?.message ?? cause.message}.`,
        { cause },
      );
    });
    const text = await response.text();
    if (!response.ok)
      throw new ApiError(
        `GitHub refuses ${name} with ${response.status}: ${readMessage(text)}`,
        response.status,
      );
    return text === "" ? null : JSON.parse(text);
  }
}

function readMessage(text: string): string {
  try {
    return String(Object(JSON.parse(text)).message ?? "no reason given").slice(0, 300);
  } catch {
    return text.slice(0, 300);
  }
}
