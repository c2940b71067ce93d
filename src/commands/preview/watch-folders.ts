import { type Dirent, existsSync, type FSWatcher, lstatSync, readdirSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";

// Editors write a file in several steps; what comes within this time is one change (milliseconds).
const settle = 10;
// Folders that are no content, and what editors put beside a file while they save it.
const passedOver = /^(?:\.git|node_modules|4913|.*~|\.#.*|#.*#|\..*\.sw[a-z])$/;

/** Watched folders. */
interface Watching {
  /** Watches a folder with all below it, also when it comes only later. */
  add(folder: string): void;
  end(): void;
}

/**
 * Watches folders with all below them and reports what has changed, as absolute paths, once it has settled. `warn` hears
 * of a folder that can't be watched. Each folder has a watcher of its own: Node's recursive one loses files on Linux that
 * are saved by renaming.
 */
export function watchFolders(
  report: (changed: string[]) => void,
  warn: (folder: string, error: Error) => void,
): Watching {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  const roots = new Set<string>();
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
  const open = (folder: string, key: string, hear: (event: string, name: string | null) => void): boolean => {
    try {
      const watcher = watch(folder, hear);
      watcher.on("error", () => forget(key));
      watchers.set(key, watcher);
      return true;
    } catch (error) {
      // A folder may be gone again before it can be watched.
      if (isFolder(folder)) warn(folder, error as Error);
      return false;
    }
  };
  /** Watches a folder and those below it; `isNew` reports what is in them already. */
  const follow = (folder: string, isNew: boolean): void => {
    if (watchers.has(folder)) return;
    const opened = open(folder, folder, (event, name) => {
      if (name === null || passedOver.test(name)) return;
      const path = join(folder, name);
      note(path);
      // "rename" says that a name came or went: a folder of that name is another one now, whose watcher is dead.
      if (event === "rename") {
        forget(path);
        if (isFolder(path)) follow(path, true);
      }
    });
    if (!opened) return;
    for (const entry of listFolder(folder)) {
      if (passedOver.test(entry.name)) continue;
      if (entry.isDirectory()) follow(join(folder, entry.name), isNew);
      else if (isNew) note(join(folder, entry.name));
    }
  };

  return {
    add(folder) {
      if (roots.has(folder)) return;
      roots.add(folder);
      if (existsSync(folder)) follow(folder, false);
      open(dirname(folder), `parent of ${folder}`, (event, name) => {
        if (event !== "rename" || name !== basename(folder)) return;
        note(folder);
        forget(folder);
        if (existsSync(folder)) follow(folder, true);
      });
    },
    end() {
      for (const watcher of watchers.values()) watcher.close();
      if (timer) clearTimeout(timer);
    },
  };
}

/** What is in a folder; nothing when it is gone again. */
function listFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Links are not followed, as the content's reader follows none. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
