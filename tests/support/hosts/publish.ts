import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildHostFiles } from "../../../src/output/build-host-files.ts";
import { findHost } from "../../../src/output/hosts/find-host.ts";
import type { HostForm } from "../../../src/output/hosts/host.ts";
import type { LateFile } from "../../../src/output/output-file.ts";
import type { Redirect } from "../../../src/redirects/redirect.ts";
import type { Site } from "../../../src/site/site.ts";
import { ask } from "./ask.ts";
import type { Interpreter } from "./interpreters.ts";
import { makeHostParts } from "./make-host-files.ts";
import { startApache } from "./start-apache.ts";
import { startNginx } from "./start-nginx.ts";
import type { RunningServer } from "./start-server.ts";

/** The form of one host. */
export function formFor(
  name: string,
  site: Site,
  redirects: Redirect[],
  known: string[] = [],
  missingFolders: string[] = [],
): HostForm {
  return buildHostFiles(findHost(name), makeHostParts({ site, redirects, known, missingFolders }));
}

/** nginx and Apache, each serving the same files with its generated configuration. */
export interface Servers {
  nginx: RunningServer;
  apache: RunningServer;
  stop(): Promise<void>;
}

/** Publishes files and redirects on an nginx and an Apache of this machine. */
export async function publish(
  site: Site,
  files: LateFile[],
  redirects: Redirect[],
  missingFolders: string[] = [],
): Promise<Servers> {
  const folder = await mkdtemp(join(tmpdir(), "waymark-servers-"));
  const forms = ["nginx", "apache"].map((name) => formFor(name, site, redirects, [], missingFolders));
  const shared = new Map(
    [...files, ...forms.flatMap((form) => form.public)].map((file) => [file.path, file]),
  );
  for (const file of shared.values()) await writeUnder(join(folder, "site"), file);
  for (const file of forms.flatMap((form) => form.beside)) await writeUnder(join(folder, "server"), file);
  const nginx = await startNginx(folder, join(folder, "site"), join(folder, "server"));
  const apache = await startApache(folder, join(folder, "site"));
  return {
    nginx,
    apache,
    async stop() {
      await Promise.all([nginx.stop(), apache.stop()]);
      await rm(folder, { recursive: true });
    },
  };
}

async function writeUnder(root: string, { path, content }: LateFile): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  if (typeof content === "string" || content instanceof Uint8Array) await writeFile(file, content);
  else if ("make" in content) await writeFile(file, await content.make());
  else await copyFile(content.copyFrom, file);
}

/** A running server in the form of an interpreter. `files` tells which file a body is. */
export function interpretServer({ port }: RunningServer, files: LateFile[]): Interpreter {
  const byBody = new Map(files.map(({ path, content }) => [String(content), path]));
  return async (path) => {
    const { status, headers, body } = await ask(port, path);
    if (status === 301 || status === 302)
      return { to: localPath(headers.location ?? "", port), code: status };
    const page = byBody.get(body.toString());
    if (status === 404 || status === 410) return { missing: status, page };
    return { file: page ?? `status ${status}` };
  };
}

/** An address of the server itself without its name; another website's address as it is. */
export function localPath(location: string, port: number): string {
  const own = `http://127.0.0.1:${port}`;
  return location.startsWith(`${own}/`) ? location.slice(own.length) : location;
}
