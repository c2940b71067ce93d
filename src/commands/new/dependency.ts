/** The program as a site depends on it. */
export interface Dependency {
  /** Its name, as a package and as a command. */
  program: string;
  /** Where npm takes it from: `file:…`, a git address, or an exact version. */
  spec: string;
  /** The versions of Node that it runs on. */
  node: string;
}
