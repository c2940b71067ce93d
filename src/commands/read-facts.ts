import type { SiteFacts } from "../checks/rule.ts";
import { collectFiles } from "../navigation/collect-files.ts";
import { listIcons } from "../output/icons/build-icons.ts";
import { readImages } from "../output/images/read-images.ts";
import { loadMarkDrawer } from "../output/load-mark-drawer.ts";
import { readLookFacts } from "../output/look/read-look-facts.ts";
import { readAssets } from "../output/read-assets.ts";
import { readLedger } from "../sources/read-ledger.ts";
import { readOpenCopies } from "../sources/read-translation-ledger.ts";

/** Reads what rules and layouts have to know beside the pages and their navigation. */
export async function readFacts(
  known: Pick<SiteFacts, "site" | "content" | "bodies" | "texts" | "navigation" | "redirects">,
): Promise<SiteFacts> {
  const { site, content, bodies, navigation } = known;
  const { linked, shown } = collectFiles(content, bodies, navigation.index);
  const images = await readImages([...new Set([...linked, ...shown])], site);
  // What is replaced comes back: nobody is to redirect its address.
  const ledger = site.replaced.size > 0 ? null : await readLedger(site);
  const openCopies = await readOpenCopies(site);
  const { names: drawings = null } = await loadMarkDrawer(site);
  const icons = listIcons(site.assetsDirs);
  const assets = readAssets(site);
  const look = await readLookFacts(site);
  return { ...known, images, ledger, openCopies, drawings, icons, assets, look };
}
