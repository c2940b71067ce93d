import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSiteHeaders } from "../../src/output/build-site-headers.ts";
import { settingsSchema } from "../../src/site/settings-schema.ts";
import { makeSite } from "./make-site.ts";
import { repository, runWaymark } from "./run-waymark.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";

const page = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;

/**
 * A small site with the sign-up form of this repository's site and the look of it, made in an empty folder and served with
 * the headers that its form service asks for.
 */
export async function serveFormSite(
  folder: string,
  form: { address: string; answersScripts: boolean },
): Promise<ServedSite> {
  const settings = {
    title: "Circles",
    email: "us@site.example",
    form: { ...form, hidden: { key: "k1" }, trap: "_gotcha" },
  };
  const files = {
    "site.yaml": JSON.stringify(settings),
    "en/index.md": page("Circles", "[Join us](join.md), then [read on](thank-you.md)."),
    "en/join.md": page("Join us", "## Write to us\n\n::: form signup\n:::"),
    "en/thank-you.md": page("Thank you", "We will write to you."),
  };
  for (const dir of ["en", "data/forms"]) mkdirSync(join(folder, "content", dir), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "content", name), text);
  const signUp = "content/data/forms/signup.yaml";
  cpSync(join(repository, signUp), join(folder, signUp));
  const output = join(folder, "_site");
  // The service of a test is on this computer, which the check tells; nothing else may be wrong.
  const args = ["build", "--no-check", "--output", output, "--host", "netlify"];
  const { status, stderr } = runWaymark(args, folder);
  const told = [...stderr.matchAll(/^\S+ {2}(?:notice: )?([a-z-]+)$/gm)].map(([, rule]) => rule);
  if (status !== 0 || told.some((rule) => rule !== "link-not-public")) throw new Error(stderr);
  const { always, types } = buildSiteHeaders(makeSite({ settings: settingsSchema.parse(settings) }), "/");
  return serveSite(output, always, types);
}
