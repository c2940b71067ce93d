import type { Page } from "../content/page.ts";
import { findScript } from "../site/find-script.ts";
import type { PageView } from "./page-view.ts";
import type { SiteAssets } from "./site-assets.ts";

type Addressed = Pick<
  PageView["head"],
  "styles" | "scripts" | "fonts" | "icon" | "touchIcon" | "manifest" | "themeColors"
>;

/** What the head of a page loads of the site's assets. */
export function addressAssets(
  { styles, unlistedStyles, scripts, fonts, icon, touchIcon, manifest, themeColors }: SiteAssets,
  { language: { code }, settings }: Pick<Page, "language" | "settings">,
  address: (path: string) => string,
): Addressed {
  const script = findScript(code);
  return {
    styles: [...styles, ...(settings.noindex ? unlistedStyles : [])].map(address),
    scripts: scripts.map(address),
    fonts: fonts.filter(({ scripts }) => scripts.includes(script)).map(({ path }) => address(path)),
    icon: icon && address(icon),
    touchIcon: touchIcon && address(touchIcon),
    manifest: manifest && address(manifest),
    themeColors,
  };
}
