/** A path that is taken, and what it is made of. Not the file: the text of each page would stay in memory. */
export interface Taken {
  path: string;
  by: string;
}

/** Keeps book of the paths of a site: no two of them meet on any disk. What is added to a plan on top of another one is not in that. */
export class FilePlan {
  readonly #below: FilePlan | null;
  readonly #files = new Map<string, Taken>();
  /** Folders, each with the file that asked for it first. */
  readonly #folders = new Map<string, Taken>();

  constructor(below: FilePlan | null = null) {
    this.#below = below;
  }

  /** Takes a path in and returns the folders to make for it, outer ones first; or, with nothing taken in, what stands in its way. */
  add(path: string, by: string): { folders: string[]; rival: null } | { rival: Taken } {
    const key = fold(path);
    const same = this.#file(key) ?? this.#folder(key);
    if (same) return { rival: same };
    const fresh: string[] = [];
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const folder = path.slice(0, end);
      const folded = fold(folder);
      const known = this.#folder(folded);
      // Those above it were looked at when it came.
      if (known?.path.startsWith(`${folder}/`)) break;
      const rival = known ?? this.#file(folded);
      if (rival) return { rival };
      fresh.unshift(folder);
    }
    const taken = { path, by };
    this.#files.set(key, taken);
    for (const folder of fresh) this.#folders.set(fold(folder), taken);
    return { folders: fresh, rival: null };
  }

  /** Whether exactly this path is taken by a file. */
  hasFile(path: string): boolean {
    return this.#file(fold(path))?.path === path;
  }

  /** Whether files are to lie in or below the folder of exactly this path. */
  hasFolder(path: string): boolean {
    return this.#folder(fold(path))?.path.startsWith(`${path}/`) ?? false;
  }

  #file(key: string): Taken | undefined {
    return this.#files.get(key) ?? (this.#below === null ? undefined : this.#below.#file(key));
  }

  #folder(key: string): Taken | undefined {
    return this.#folders.get(key) ?? (this.#below === null ? undefined : this.#below.#folder(key));
  }
}

/** Many disks take names as equal that differ only in capitals or in how an accent is stored. */
function fold(path: string): string {
  return (/^[\0-\x7f]*$/.test(path) ? path : path.normalize("NFC")).toLowerCase();
}
