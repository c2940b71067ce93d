import { cutSlashes } from "./paths.ts";

/** The address of a repository without what may stand behind its name. */
export function cutRepository(address: string): string {
  return cutSlashes(address).replace(/\.git$/, "");
}
