import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";

// Editors write a file in several steps; what comes within this time is one change (milliseconds).
const settle = 20;
const passedOver = /^(?:\.git|node_modules|.*~|\..*\.sw[a-z])$/;

/**
 * Watches folders with all below them and reports what has changed, as absolute paths, once it has settled. Gives a function
 * that ends it. Each folder has a watcher of its own: Node's recursive one loses files on Linux that are saved by renaming.
 */
export function watchFolders(folders: string[], report: (changed: string[]) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
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
  const forget = (folder: string): void => {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(`${folder}/`)) continue;
      watcher.close();
      watchers.delete(path);
    }
  };
  /** Watches a folder and those below it; `isNew` reports what is in them already. */
  const follow = (folder: string, isNew: boolean): void => {
    if (watchers.has(folder) || !isFolder(folder)) return;
    const watcher = watch(folder, (_, name) => {
      if (name === null || passedOver.test(name)) return;
      const path = join(folder, name);
      note(path);
      if (isFolder(path)) follow(path, true);
      else forget(path);
    });
    watcher.on("error", () => forget(folder));
    watchers.set(folder, watcher);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (passedOver.test(entry.name)) continue;
      if (entry.isDirectory()) follow(join(folder, entry.name), isNew);
      else if (isNew) note(join(folder, entry.name));
    }
  };

  for (const folder of folders) follow(folder, false);
  return () => {
    for (const watcher of watchers.values()) watcher.close();
    if (timer) clearTimeout(timer);
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
