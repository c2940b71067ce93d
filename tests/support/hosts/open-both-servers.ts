import assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before } from "node:test";
import { type Answer, ask } from "./ask.ts";
import { buildForHost } from "./build-for-host.ts";
import { listFiles } from "./list-files.ts";
import { localPath } from "./publish.ts";
import { startApache } from "./start-apache.ts";
import { startNginx } from "./start-nginx.ts";
import type { RunningServer } from "./start-server.ts";

/** A site on both servers that a build writes the configuration of; it is there once the tests run. */
interface BothServers {
  readonly nginx: RunningServer;
  readonly apache: RunningServer;
  /** The paths of all published files. */
  readonly files: string[];
  /** What both answer; they may differ only in what no visitor meets. */
  askBoth(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** The address of each published file: a page by its folder. */
  addresses(): string[];
  /** The path below the folder of the site of the file at an address. */
  pathOf(address: string): string;
  /** The path on the disk of that. */
  fileOf(address: string): string;
}

/** The headers that each answer has. */
export const policyNames = [
  "content-security-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "permissions-policy",
  "referrer-policy",
  "speculation-rules",
  "strict-transport-security",
  "x-content-type-options",
];

/** Publishes a site of these files of `content/` on nginx and Apache for the tests of a file. */
export function openBothServers(content: Record<string, string>): BothServers {
  let folder: string;
  let nginx: RunningServer;
  let apache: RunningServer;
  let files: string[];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "waymark-site-"));
    await chmod(folder, 0o755);
    for (const [path, text] of Object.entries(content)) {
      const file = join(folder, "content", path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const [forNginx, forApache] = [await buildForHost(folder, "nginx"), await buildForHost(folder, "apache")];
    nginx = await startNginx(folder, forNginx, `${forNginx}.server`);
    apache = await startApache(folder, forApache);
    files = (await listFiles(forNginx)).filter((path) => !path.startsWith(".waymark"));
  });

  after(async () => {
    await Promise.all([nginx?.stop(), apache?.stop()]);
    await rm(folder, { recursive: true });
  });

  return {
    get nginx() {
      return nginx;
    },
    get apache() {
      return apache;
    },
    get files() {
      return files;
    },
    async askBoth(path, headers = {}) {
      const [one, two] = await Promise.all([ask(nginx.port, path, headers), ask(apache.port, path, headers)]);
      assert.deepEqual(
        comparable(two, apache.port),
        comparable(one, nginx.port),
        `${path} ${JSON.stringify(headers)}`,
      );
      return one;
    },
    addresses: () =>
      files
        .filter((path) => !/\.(br|gz)$/.test(path))
        // It also names what only one of the two reads.
        .filter((path) => path !== "manifest.json")
        .map((path) => `/${path.replace(/(^|\/)index\.html$/, "$1")}`),
    pathOf,
    fileOf: (address) => join(folder, "site-nginx", pathOf(address)),
  };
}

function pathOf(address: string): string {
  return `${address.slice(1)}${address.endsWith("/") ? "index.html" : ""}`;
}

function comparable({ status, headers, body }: Answer, port: number) {
  const isOwn = status === 200 || status === 206 || status === 404 || status === 410;
  const shared = [...policyNames, "cache-control"];
  if (isOwn) shared.push("content-type", "content-encoding", "content-length", "content-range", "vary");
  return {
    status,
    location: headers.location && localPath(headers.location, port),
    headers: Object.fromEntries(shared.map((name) => [name, headers[name]])),
    body: isOwn ? body.toString("base64") : null,
    hasETag: status === 200 ? headers.etag !== undefined : null,
  };
}
