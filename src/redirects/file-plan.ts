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
    const folders = listFolders(path);
    const keys = listFolders(key);
    const rival = this.#files.get(key) ?? this.#folders.get(key) ?? this.#findAbove(folders, keys);
    if (rival) return { rival };
    const taken = { path, by };
    this.#files.set(key, taken);
    const fresh = folders.filter((_, at) => !this.#folders.has(keys[at] as string));
    for (const folder of keys) if (!this.#folders.has(folder)) this.#folders.set(folder, taken);
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

  /** What is in the way of the folders above a path: a file, or a folder with a name that disks take as equal. */
  #findAbove(folders: string[], keys: string[]): Taken | null {
    for (const [at, key] of keys.entries()) {
      const known = this.#files.get(key) ?? this.#folders.get(key);
      if (known && !known.path.startsWith(`${folders[at]}/`)) return known;
    }
    return null;
  }
}

/** The folders above a path, outer ones first. */
function listFolders(path: string): string[] {
  const names = path.split("/");
  return names.slice(1).map((_, at) => names.slice(0, at + 1).join("/"));
}

/** Many disks take names as equal that differ only in capitals or in how an accent is stored. */
function fold(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
