import type { TestContext } from "node:test";
import type { LateFile } from "../../../src/output/output-file.ts";
import type { Redirect } from "../../../src/redirects/redirect.ts";
import type { Site } from "../../../src/site/site.ts";
import {
  type Interpreter,
  interpretCloudflare,
  interpretNetlify,
  interpretPlain,
  interpretS3,
} from "./interpreters.ts";
import { formFor, interpretServer, publish } from "./publish.ts";

/** What a site is published from. */
interface Published {
  site: Site;
  files: LateFile[];
  redirects: Redirect[];
  known?: string[];
  missingFolders?: string[];
}

/** Publishes files and redirects on every host, by its name: on servers of this machine until the test ends, and on stand-ins of the others. */
export async function interpretHosts(
  t: TestContext,
  { site, files, redirects, known = [], missingFolders = [] }: Published,
) {
  const servers = await publish(site, files, redirects, missingFolders);
  t.after(() => servers.stop());
  const form = (name: string) => {
    const { public: own, beside } = formFor(name, site, redirects, known, missingFolders);
    return { files: [...files, ...own], beside };
  };
  const s3 = form("s3");
  return {
    nginx: interpretServer(servers.nginx, files),
    apache: interpretServer(servers.apache, files),
    netlify: interpretNetlify(form("netlify").files),
    cloudflare: interpretCloudflare(form("cloudflare").files),
    s3: interpretS3(s3.files, s3.beside),
    plain: interpretPlain(form("plain").files),
  } satisfies Record<string, Interpreter>;
}
