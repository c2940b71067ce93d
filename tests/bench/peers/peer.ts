import type { CorpusPage } from "../corpus/make-page.ts";

/** A file of a tool's input, with its path below the work folder. */
export interface InputFile {
  path: string;
  text: string;
}

/** A tool that the bench builds the corpus with. Each writes its pages as `_site/<address>/index.html`. */
export interface Peer {
  /** As `--only` takes it. */
  name: string;
  title: string;
  /** What it looks at while it builds, for the report. */
  checks: string;
  /** What a build takes, roughly: the time limit of a run and the forecast of the whole bench. */
  estimate: { startMs: number; pageMs: number };
  /** The command that prints the version. */
  version: string[];
  /** The command that builds the site in the work folder; it may print its stages as lines `{"stage":…,"ms":…}`. */
  build: string[];
  /** Where it keeps a cache from one build to the next, for the figure of a rebuild; `null` if that is not measured. */
  cache: string | null;
  /** `false` where pages stand in no menu at the side, so that none is proved. */
  hasSidenav?: false;
  /** Layouts and settings. */
  layout(pageCount: number): InputFile[];
  /** A page in the tool's own form. */
  page(page: CorpusPage): InputFile;
}
