import type { LateFile } from "../../../src/output/output-file.ts";
import { decodeAddress } from "../../../src/site/paths.ts";

/** What a host does with a request: leads on, serves a file, or answers that nothing is there, with a page that says so. */
export type HostAnswer =
  | { to: string; code: number }
  | { file: string }
  | { missing: 404 | 410; page?: string | undefined };

/** A small stand-in for a host, made after its documentation from the files that it reads. Paths are as a browser sends them. */
export type Interpreter = (path: string) => HostAnswer | Promise<HostAnswer>;

/** Any host of plain files: a folder is its `index.html`; a page with a refresh leads on. */
export function interpretPlain(files: LateFile[]): Interpreter {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return (path) => {
    const found = findFile(path, byPath);
    if (!("file" in found)) return found;
    const { content } = byPath.get(found.file) as LateFile;
    const refresh = /<meta http-equiv="refresh" content="0; url=([^"]+)">/.exec(String(content))?.[1];
    return refresh ? { to: refresh.replaceAll("&amp;", "&"), code: 301 } : found;
  };
}

/** Netlify: a file wins over a rule, also one of HTML without its ending; else the first line of `_redirects` that matches, whether or not there is a slash at the end. */
export function interpretNetlify(files: LateFile[]): Interpreter {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const rules = readRules(byPath);
  const bare = (path: string) => path.replace(/(?<=.)\/$/, "");
  return (path) => {
    const found = findFile(path, byPath);
    if (!("missing" in found)) return found;
    const page = `${decodeAddress(bare(path)).slice(1)}.html`;
    if (byPath.has(page)) return { file: page };
    for (const [from, to, code] of rules) {
      const rest = from.endsWith("/*")
        ? bare(path) === bare(from.slice(0, -1)) || path.startsWith(from.slice(0, -1))
          ? path.slice(from.length - 1)
          : null
        : bare(path) === bare(from)
          ? ""
          : null;
      if (rest !== null)
        return code === 404 ? { missing: 404, page: to.slice(1) } : { to: to.replace(":splat", rest), code };
    }
    return found;
  };
}

/** Cloudflare Pages: rules come before files; those without `*` first; a path has to match to the letter; the nearest `404.html` is shown. */
export function interpretCloudflare(files: LateFile[]): Interpreter {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const rules = readRules(byPath);
  const exact = new Map<string, { to: string; code: number }>();
  for (const [from, to, code] of rules)
    if (!from.includes("*") && !exact.has(from)) exact.set(from, { to, code });
  const wild = rules.filter(([from]) => from.includes("*"));
  return (path) => {
    const found = exact.get(path);
    if (found) return found;
    for (const [from, to, code] of wild)
      if (path.startsWith(from.slice(0, -1)))
        return { to: to.replace(":splat", path.slice(from.length - 1)), code };
    if (path.endsWith("/404") && byPath.has(`${path.slice(1)}.html`)) return missingAt(path, byPath);
    // It shows pages without their ending, and leads there from all other ways of asking for them.
    const bare = path.replace(/\/index\.html$/, "/").replace(/\.html$/, "");
    const page = decodeAddress(bare.replace(/(?<=.)\/$/, "")).slice(1);
    if (byPath.has(`${page}.html`))
      return path === `/${page}` ? { file: `${page}.html` } : { to: `/${page}`, code: 308 };
    if (bare !== path && byPath.has(decodeAddress(path).slice(1))) return { to: bare, code: 308 };
    const served = findFile(path, byPath);
    return "missing" in served ? missingAt(path, byPath) : served;
  };
}

/** S3 behind CloudFront: the function runs with its store, then S3 looks for the file. */
export function interpretS3(files: LateFile[], beside: LateFile[]): Interpreter {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const read = (name: string) => String(beside.find(({ path }) => path === name)?.content);
  const { data } = JSON.parse(read("redirects.json")) as { data: { key: string; value: string }[] };
  const store = new Map(data.map(({ key, value }) => [key, value]));
  const get = async (key: string) => {
    if (!store.has(key)) throw new Error("KeyNotFound");
    return store.get(key);
  };
  const code = read("function.js").replace('import cf from "cloudfront";', "");
  const handler = new Function("cf", `${code}\nreturn handler;`)({ kvs: () => ({ get }) });
  return async (path) => {
    const made = await handler({ request: { uri: path, querystring: {} } });
    if (made.statusCode) return { to: made.headers.location.value, code: made.statusCode };
    const file = decodeAddress(made.uri).slice(1);
    return byPath.has(file) ? { file } : { missing: 404, page: "404.html" };
  };
}

function findFile(path: string, files: Map<string, LateFile>): HostAnswer {
  const file = decodeAddress(path).slice(1);
  if (file !== "" && files.has(file)) return { file };
  const index = `${file.replace(/\/$/, "")}/index.html`.replace(/^\//, "");
  if (!files.has(index)) return { missing: 404, page: "404.html" };
  return path.endsWith("/") ? { file: index } : { to: `${path}/`, code: 301 };
}

function missingAt(path: string, files: Map<string, LateFile>): HostAnswer {
  const folders = path.split("/").slice(1, -1);
  const pages = [...folders.keys(), folders.length].map((count) =>
    [...folders.slice(0, count), "404.html"].join("/"),
  );
  return { missing: 404, page: pages.findLast((page) => files.has(page)) };
}

function readRules(files: Map<string, LateFile>): [string, string, number][] {
  const lines = String(files.get("_redirects")?.content).trim().split("\n").filter(Boolean);
  return lines.map((line) => {
    const [from = "", to = "", code] = line.split(" ");
    return [from, to, Number(code)];
  });
}

/** Where a visitor ends up who asks for a path: the file served, another website's address, or `missing`. */
export async function findFinal(path: string, ask: Interpreter): Promise<string> {
  let at = path;
  for (let hops = 0; hops < 5; hops++) {
    const [address = "", tail = ""] = at.split(/(?=[?#])/);
    const answer = await ask(address);
    if ("missing" in answer) return "missing";
    if ("file" in answer) return `${answer.file}${tail}`;
    // `%c3` and `%C3` are the same (RFC 3986, 6.2.2.1).
    if (!answer.to.startsWith("/")) return answer.to.replace(/%[0-9a-f]{2}/g, (code) => code.toUpperCase());
    at = answer.to;
  }
  return "circle";
}
