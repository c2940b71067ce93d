import { existsSync, type FSWatcher, watch } from "node:fs";
import { join } from "node:path";

// Editors write a file in several steps; what comes within this time is one change (milliseconds).
const settle = 20;

/** Watches folders with all below them and reports what has changed, as absolute paths, once it has settled. Gives a function that ends it. */
export function watchFolders(folders: string[], report: (changed: string[]) => void): () => void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const note = (path: string): void => {
    changed.add(path);
    timer ??= setTimeout(() => {
      const paths = [...changed];
      changed.clear();
      timer = null;
      report(paths);
    }, settle);
  };
  const watchers: FSWatcher[] = folders
    .filter((folder) => existsSync(folder))
    .map((folder) =>
      watch(folder, { recursive: true }, (_, name) => {
        if (
          name !== null &&
          !/(?:^|[/\\])(?:\.git|node_modules|[^/\\]*~|\.[^/\\]*\.sw[a-z])(?:[/\\]|$)/.test(name)
        )
          note(join(folder, name));
      }),
    );
  return () => {
    for (const watcher of watchers) watcher.close();
    if (timer) clearTimeout(timer);
  };
}
