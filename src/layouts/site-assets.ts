/** What the output stage made of the site's assets, as site paths, for the head of each page. */
export interface SiteAssets {
  styles: string[];
  scripts: string[];
  /** Fonts that the first view needs. */
  fonts: string[];
  icon: string | null;
}
