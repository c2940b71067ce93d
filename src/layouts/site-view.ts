/** Everything a template of a file that is no page may read, as `view`. */
export interface SiteView {
  site: {
    title: string;
    description: string;
    /** Without a slash at its end; `null` without `url:` in site.yaml. */
    url: string | null;
    email: string | null;
    organisation: { name: string; url: string | null } | null;
  };
  /** Codes, the first is the site's own. */
  languages: string[];
  /** Whether search engines may come; a preview asks them not to. */
  isPublic: boolean;
  /** The pages that may be found, in the order of their addresses, which are full with `url:` in site.yaml and site paths without. */
  pages: {
    title: string;
    url: string;
    language: string;
    /** The page in all languages that have it, and for all others (`x-default`); empty where there is one alone. */
    alternates: { code: string; url: string }[];
    updated: string | null;
  }[];
  /** Whom to tell of a security fault; `null` where site.yaml names nobody. */
  security: { contact: string; expires: string; url: string | null } | null;
  /** Lists of `data/*.yaml` by file name. */
  data: Record<string, unknown>;
}
