/** A path that is taken, and what it is made of. Not the file: the text of each page would stay in memory. */
export interface Taken {
  path: string;
  by: string;
}

/** Keeps book of the paths of a site: no two of them meet on any disk. */
export class FilePlan {
  readonly #files = new Map<string, Taken>();
  /** Folders, each with the file that asked for it first. */
  readonly #folders = new Map<string, Taken>();

  /** Takes a path in and returns the folders to make for it, outer ones first; or, with nothing taken in, what stands in its way. */
  add(path: string, by: string): { folders: string[]; rival: null } | { rival: Taken } {
    const key = fold(path);
    const same = this.#files.get(key) ?? this.#folders.get(key);
    if (same) return { rival: same };
    const fresh: string[] = [];
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const folder = path.slice(0, end);
      const known = this.#folders.get(fold(folder));
      // Those above it were looked at when it came.
      if (known?.path.startsWith(`${folder}/`)) break;
      const rival = known ?? this.#files.get(fold(folder));
      if (rival) return { rival };
      fresh.unshift(folder);
    }
    const taken = { path, by };
    this.#files.set(key, taken);
    for (const folder of fresh) this.#folders.set(fold(folder), taken);
    return { folders: fresh, rival: null };
  }

  /** All paths that are taken. */
  get paths(): string[] {
    return [...this.#files.values()].map(({ path }) => path);
  }

  /** Whether exactly this path is taken by a file. */
  hasFile(path: string): boolean {
    return this.#files.get(fold(path))?.path === path;
  }

  /** Whether files are to lie in or below the folder of exactly this path. */
  hasFolder(path: string): boolean {
    return this.#folders.get(fold(path))?.path.startsWith(`${path}/`) ?? false;
  }
}

/** Many disks take names as equal that differ only in capitals or in how an accent is stored. */
function fold(path: string): string {
  return (/^[\0-\x7f]*$/.test(path) ? path : path.normalize("NFC")).toLowerCase();
}
