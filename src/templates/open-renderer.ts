import type { Stage } from "../../.eleventy.ts";
import type { PageView } from "../layouts/page-view.ts";
import type { RenderedFile, RenderedPage, Renderer, UnlaidPage } from "../layouts/renderer.ts";
import { FaultError } from "../problems/fault-error.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import { loadHook } from "./hook/load-hook.ts";

/** Loads what renders, Eleventy with Nunjucks: a quarter of a second, which a build that takes all its pages again can spare. */
export function loadEleventy() {
  // Its thread that notices changed modules; none of ours ever changes.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  return import("./start-eleventy.ts");
}

/**
 * What renders a site's templates as they are now: Eleventy, which is loaded and told of them (`.eleventy.ts`) once, when it is
 * first needed; a fault in the site's own settings of Eleventy is thrown then.
 */
export async function openRenderer(site: Pick<Site, "assetsDirs" | "workingDir">): Promise<Renderer> {
  const { hook, fault } = await loadHook(site).then(
    (hook) => ({ hook, fault: null }),
    (fault: Error) => ({ hook: null, fault }),
  );
  const start = async () => {
    if (fault) throw fault;
    return (await loadEleventy()).startEleventy(site, hook);
  };
  let started: ReturnType<typeof start> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  /** Runs Eleventy, once at a time; gives the files of templates that have an address. */
  const run = (next: Pick<Stage, "pages" | "take" | "fail" | "site">) => {
    const done = last.then(async () => {
      started ??= start();
      const { stage, eleventy, environment } = await started;
      Object.assign(stage, next);
      try {
        return { results: await eleventy.toJSON(), environment };
      } catch (error) {
        throw findCause(error);
      }
    });
    last = done.catch(() => {});
    return done;
  };

  return {
    digest: fault ? fault.message : (hook?.digest ?? ""),
    async renderPages<Made>(
      views: Iterable<PageView>,
      make = (page: RenderedPage) => page as Made,
      fail: ((page: UnlaidPage) => void) | null = null,
    ) {
      const pages: Made[] = [];
      await run({ pages: views, take: (page) => pages.push(make(page)), fail, site: null });
      return pages;
    },
    async renderFiles(view) {
      const { results, environment } = await run({ pages: null, take: () => {}, fail: null, site: view });
      return results.flatMap(({ url, content, inputPath }): RenderedFile[] => {
        const own = [...environment.virtual].find(([name]) => inputPath.endsWith(`/${name}`));
        return url
          ? [{ path: url.slice(1), content, source: own ? showPath(own[1].path, site.workingDir) : null }]
          : [];
      });
    },
  };
}

/** The error that Eleventy wrapped in others of its own, and to which it adds what lies behind. */
function findCause(error: unknown): unknown {
  if (error instanceof FaultError || !(error instanceof Error) || !("originalError" in error)) return error;
  return findCause(error.originalError);
}
