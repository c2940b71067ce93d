import { basename } from "node:path";
import type { SiteFacts } from "../../checks/rule.ts";
import type { Renderer } from "../../layouts/renderer.ts";
import { noAssets } from "../../layouts/site-assets.ts";
import { buildNavigation } from "../../navigation/build-navigation.ts";
import { collectSmall } from "../../navigation/collect-small.ts";
import { type BuiltAssets, buildAssets } from "../../output/build-assets.ts";
import { listIcons } from "../../output/icons/build-icons.ts";
import { type ImagePlan, planImages } from "../../output/images/plan-images.ts";
import { type ImageMemory, readImages } from "../../output/images/read-images.ts";
import { readLookFacts } from "../../output/look/read-look-facts.ts";
import { readAssets } from "../../output/read-assets.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Site } from "../../site/site.ts";
import { ledgerName, readLedger } from "../../sources/read-ledger.ts";
import { readRedirects } from "../../sources/read-redirects.ts";
import { readOpenCopies, translationLedgerName } from "../../sources/read-translation-ledger.ts";
import { loadEleventy, openRenderer } from "../../templates/open-renderer.ts";
import type { OptionValues } from "../command.ts";
import { openSite } from "../open-site.ts";
import { buildFault } from "./build-fault.ts";
import { type Change, classifyChange } from "./classify-change.ts";
import type { LateBodies } from "./late-bodies.ts";
import { createPageMemory } from "./page-memory.ts";

/** The site as it is at one moment, ready to lay out any page of it. */
export interface Snapshot extends SiteFacts {
  bodies: LateBodies;
  built: BuiltAssets;
  /** Files of images are made when they are asked for. */
  pictures: ImagePlan;
  renderer: Renderer;
}

/** What a preview keeps while it runs. */
export interface PreviewSite {
  /** The last state that could be read; `null` before the first. */
  snapshot: Snapshot | null;
  /** What keeps the newest state from being shown: faults of settings, styles or scripts. */
  faults: Problem[];
  /** The day, `YYYY-MM-DD`, on which it is shown as visitors get it then; `null` for today, with drafts. The next `refresh` takes it up. */
  day: string | null;
  /** Reads again what has changed: the given absolute paths, or everything. One call at a time. */
  refresh(changed: string[] | "all"): Promise<void>;
}

const everything: Change = { pages: [], allPages: true, layouts: true, assets: true };

/** Opens a site for the preview; nothing is read until the first `refresh`. */
export function createPreviewSite(options: OptionValues): PreviewSite {
  const memory = createPageMemory();
  let built: BuiltAssets = {
    files: [],
    assets: noAssets,
    look: { colors: {}, icon: null, logo: null, pattern: null },
  };
  const knownImages: ImageMemory = new Map();
  let assetFaults: Problem[] = [];
  // What a refresh that failed has left to do for the next one.
  let due: Change = everything;

  const rebuildAssets = async (site: Site): Promise<void> => {
    try {
      built = await buildAssets(site);
      assetFaults = [];
    } catch (error) {
      assetFaults = [buildFault(error)];
    }
  };

  return {
    snapshot: null,
    faults: [],
    day: null,
    async refresh(changed) {
      const { day } = this;
      const { site, problems } = await (day === null
        ? openSite(options, "preview")
        : openSite({ ...options, date: day }, "preview-day"));
      this.faults = [...problems, ...assetFaults];
      if (!site) {
        due = everything;
        return;
      }
      const isSameHouse = describeHouse(site) === (this.snapshot && describeHouse(this.snapshot.site));
      const isSameLook = describeLook(site) === (this.snapshot && describeLook(this.snapshot.site));
      const known =
        changed === "all" || !isSameHouse ? everything : merge(due, classifyChange(changed, site));
      const change = { ...known, assets: known.assets || !isSameLook };
      due = change;
      memory.forget(change, site);
      const assets = change.assets && rebuildAssets(site);
      const renderer = (!change.layouts && this.snapshot?.renderer) || (await openRenderer(site));
      const redirects = await readRedirects(site);
      const { content, bodies, texts } = await memory.read(site, redirects);
      const navigation = buildNavigation(site, content);
      const images = await readImages(content.files, site, knownImages);
      const isSame = (name: string) => changed !== "all" && !changed.some((path) => basename(path) === name);
      const ledger = (isSame(ledgerName) && this.snapshot?.ledger) || (await readLedger(site));
      const openCopies =
        (isSame(translationLedgerName) && this.snapshot?.openCopies) || (await readOpenCopies(site));
      // The first page waits for both, and styles come from another thread.
      await Promise.all([assets, this.snapshot ?? loadEleventy()]);
      this.faults = [...problems, ...assetFaults];
      this.snapshot = {
        site,
        content,
        bodies,
        texts,
        navigation,
        images,
        pictures: planImages(content.files, images, collectSmall(content, navigation.index)),
        redirects,
        ledger,
        openCopies,
        drawings: built.assets.drawMark.names ?? null,
        icons: listIcons(site.assetsDirs),
        assets: readAssets(site),
        look: await readLookFacts(site),
        built,
        renderer,
      };
      due = { pages: [], allPages: false, layouts: false, assets: false };
    },
  };
}

/** What all pages depend on beside settings and words: where their assets are, of which languages there are folders and values, and which blocks there are. */
function describeHouse({ assetsDirs, languages, blocks, values }: Site): string {
  const codes = languages.map(({ code }) => `${code} ${values.of.get(code)?.size === 0}`);
  return [...assetsDirs, ...codes, JSON.stringify(blocks)].join("\n");
}

/** What styles and icons depend on beside the files of the assets. */
function describeLook({ settings: { look, title } }: Site): string {
  return JSON.stringify([look, title]);
}

function merge(one: Change, other: Change): Change {
  return {
    pages: [...one.pages, ...other.pages],
    allPages: one.allPages || other.allPages,
    layouts: one.layouts || other.layouts,
    assets: one.assets || other.assets,
  };
}
