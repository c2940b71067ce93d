import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { mediaTypes } from "../../src/output/hosts/media-types.ts";

/** A built site on a free port of this machine. */
export interface ServedSite {
  origin: string;
  /** Addresses that were asked for and are not there. */
  missing: string[];
  /** What browsers reported as against the policy; they do so without script too. */
  reports: string[];
  close(): Promise<void>;
}

const reportPath = "/policy-report";

/**
 * Serves a built folder as a host would: the given headers with every answer, packed where `build --compress` has packed it, for what
 * is not there the nearest `404.html` if there is one. `types` are the media types of files whose ending does not tell theirs.
 */
export async function serveSite(
  folder: string,
  headers: Record<string, string>,
  types: Record<string, string> = {},
): Promise<ServedSite> {
  const missing: string[] = [];
  const reports: string[] = [];
  const sent = withReports(headers);
  const server = createServer(async (request, response) => {
    const path = decodePath(request.url ?? "/");
    if (path === reportPath) {
      reports.push((await request.setEncoding("utf8").toArray()).join(""));
      response.writeHead(204).end();
      return;
    }
    const wanted = join(folder, normalize(`/${path}`));
    const kind = statSync(wanted, { throwIfNoEntry: false });
    if (kind?.isDirectory() && !path.endsWith("/")) {
      response.writeHead(301, { ...sent, Location: `${encodeURI(path)}/` }).end();
      return;
    }
    const file = kind?.isDirectory() ? join(wanted, "index.html") : wanted;
    const isThere =
      file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    if (!isThere) missing.push(path);
    const answer = isThere ? file : findMissingPage(folder, path);
    if (!existsSync(answer)) {
      response.writeHead(404, sent).end();
      return;
    }
    const type = types[path.slice(1)] ?? mediaTypes[extname(answer).slice(1)] ?? "application/octet-stream";
    const packed = existsSync(`${answer}.br`) && /\bbr\b/.test(`${request.headers["accept-encoding"]}`);
    const encoding: Record<string, string> = packed ? { "Content-Encoding": "br" } : {};
    response.writeHead(isThere ? 200 : 404, { ...sent, ...encoding, "Content-Type": type });
    response.end(readFileSync(packed ? `${answer}.br` : answer));
  });
  await listen(server);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    missing,
    reports,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function findMissingPage(root: string, path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const page = join(root, normalize(`${folder}/404.html`));
  return folder === "" || (page.startsWith(root + sep) && existsSync(page))
    ? page
    : findMissingPage(root, folder);
}

/** The headers with a policy that tells this server of each breach. */
function withReports(headers: Record<string, string>): Record<string, string> {
  const policy = headers["Content-Security-Policy"];
  if (!policy) return headers;
  return { ...headers, "Content-Security-Policy": `${policy}; report-uri ${reportPath}` };
}

/** The path of a request as a file name; one that cannot be decoded, or holds a NUL, is nowhere. */
function decodePath(url: string): string {
  const path = url.replace(/[?#].*$/s, "");
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes("\0") ? path : decoded;
  } catch {
    return path;
  }
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}
