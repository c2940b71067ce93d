import type { Page } from "../../content/page.ts";
import { type ContentMemory, createContentMemory, readContent } from "../../content/read-content.ts";
import { readRedirects } from "../../content/read-redirects.ts";
import { createEnvironment } from "../../layouts/create-environment.ts";
import type { Body } from "../../markdown/body.ts";
import { buildNavigation } from "../../navigation/build-navigation.ts";
import { type BuiltAssets, buildAssets } from "../../output/build-assets.ts";
import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { OptionValues } from "../command.ts";
import { openSite } from "../open-site.ts";
import type { PreparedSite } from "../prepare-site.ts";
import { LazyBodies } from "./lazy-bodies.ts";

/** The site as it is at one moment, ready to lay out any page of it. */
export interface Snapshot extends PreparedSite {
  built: BuiltAssets;
  environment: ReturnType<typeof createEnvironment>;
}

/** What a preview keeps while it runs. */
export interface PreviewSite {
  /** The last state that could be read; `null` before the first. */
  snapshot: Snapshot | null;
  /** What keeps the newest state from being shown: faults of settings, styles or scripts. */
  problems: Problem[];
  /** Reads again what has changed: the given absolute paths, or everything. */
  refresh(changed: string[] | "all"): Promise<void>;
}

/** Opens a site for the preview; nothing is read until the first `refresh`. */
export function createPreviewSite(options: OptionValues): PreviewSite {
  let memory: ContentMemory = createContentMemory();
  let kept = new WeakMap<Page, Body>();
  let built: BuiltAssets | null = null;
  let environment: Snapshot["environment"] | null = null;

  return {
    snapshot: null,
    problems: [],
    async refresh(changed) {
      const { site, problems } = await openSite(options, "preview");
      this.problems = problems;
      if (!site) return;
      const isPage = (path: string) => path.startsWith(site.inputDir) && path.endsWith(".md");
      const isAsset = (path: string) => site.assetsDirs.some((dir) => path.startsWith(dir));
      if (changed === "all" || changed.some((path) => !isPage(path) && !isAsset(path))) {
        memory = { parsed: new Map(), git: memory.git };
        kept = new WeakMap();
      } else for (const path of changed) memory.parsed.delete(path);
      if (changed === "all" || changed.some(isAsset)) {
        environment = createEnvironment(site.assetsDirs);
        try {
          built = await buildAssets(site);
        } catch (error) {
          this.problems = [...problems, assetProblem(error)];
        }
      }
      const content = await readContent(site, memory);
      const bodies = new LazyBodies(content.pages, site, kept);
      const navigation = buildNavigation(site, content);
      const redirects = await readRedirects(site);
      environment ??= createEnvironment(site.assetsDirs);
      built ??= { files: [], assets: { styles: [], scripts: [], fonts: [], icon: null, drawMark: () => "" } };
      this.snapshot = { site, content, bodies, navigation, redirects, built, environment };
    },
  };
}

/** A style sheet, script or layout that can't be built, as a problem to show. */
export function assetProblem(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [first = message, ...rest] = message.split("\n");
  const fault = {
    rule: "assets",
    level: "error" as const,
    span: null,
    message: first,
    hint: rest.join("\n") || null,
  };
  return createProblem({ path: "assets", text: "" }, fault);
}
