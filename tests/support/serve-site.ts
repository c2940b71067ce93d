import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { mediaTypes } from "../../src/output/hosts/media-types.ts";

/** A built site on a free port of this machine. */
export interface ServedSite {
  origin: string;
  /** Addresses that were asked for and are not there. */
  missing: string[];
  close(): Promise<void>;
}

/** Serves a built folder as a host would: the given headers with every answer, `404.html` for what is not there. */
export async function serveSite(folder: string, headers: Record<string, string>): Promise<ServedSite> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").replace(/[?#].*$/s, ""));
    const wanted = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
    const isThere = wanted.startsWith(folder) && existsSync(wanted) && statSync(wanted).isFile();
    if (!isThere) missing.push(path);
    const file = isThere ? wanted : join(folder, "404.html");
    const type = mediaTypes[file.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    response.writeHead(isThere ? 200 : 404, { ...headers, "Content-Type": type });
    response.end(readFileSync(file));
  });
  await listen(server);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    missing,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}
