import type { FilePlan } from "../../redirects/file-plan.ts";
import type { Redirect } from "../../redirects/redirect.ts";
import type { Site } from "../../site/site.ts";
import type { LateFile, OutputFile } from "../output-file.ts";
import type { SiteHeaders } from "../site-headers.ts";

/** What a host's files are made from. */
export interface HostInput {
  site: Site;
  /** Path under which the site lives, with slashes at both ends. */
  base: string;
  /** Targets on this site begin with the base, `from` does not. */
  redirects: Redirect[];
  headers: SiteHeaders;
  /** Folders, such as `/ar/`, with a `404.html` of their own for what is missing below them, the widest first. */
  missingFolders: string[];
  /** Every address that is or was in use, so that `*` can be written out for hosts that don't know it. */
  known: string[];
  /** The title of the page at an address, as it stands in links; `null` where there is none. */
  findTitle: (address: string) => string | null;
  /** Documents and pictures of the site by their address, as it stands in links. */
  files: ReadonlyMap<string, LateFile["content"]>;
  /** Plans the paths of everything else on the site. */
  planTaken: () => FilePlan;
}

/** What a host reads: files inside the upload, and configuration that must not be public and lies beside it. */
export interface HostForm {
  public: LateFile[];
  beside: OutputFile[];
}

/** What a kind of redirect comes to on a host, in a few words. */
export interface RedirectResults {
  permanent: string;
  temporary: string;
  /** Redirects that end in `*`. */
  folder: string;
  gone: string;
}

/** What a host can't take: of the redirect that begins at `from`, of all redirects together, or of the settings of the site. */
export interface HostFault {
  of: { from: string } | "redirects" | "settings";
  message: string;
  hint: string;
  /** The host leaves it out, and takes all the rest. */
  isLeftOut?: boolean;
}

/** A place where a site can be published. */
export interface Host {
  /** For `--host`. */
  name: string;
  title: string;
  build(input: HostInput): HostForm;
  /** Finds what the host can't take; absent where it takes everything. */
  check?(input: HostInput): HostFault[];
  /** Whether the host sends the headers of the policy; without them, pages carry what they can of it. */
  sendsHeaders: boolean;
  results: RedirectResults;
  /** What a visitor meets at an address below a language that leads nowhere, in a few words. */
  missing: string;
}
