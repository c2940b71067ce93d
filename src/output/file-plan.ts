import { OutputError } from "./output-error.ts";
import type { OutputFile } from "./output-file.ts";
import { markerName } from "./output-place.ts";

/** A path that is taken, and what it is made of. Not the file: the text of each page would stay in memory. */
interface Taken {
  path: string;
  by: string;
}

/** Keeps book of the paths of a site: each is inside the output folder, and no two of them meet on any disk. */
export class FilePlan {
  readonly #files = new Map<string, Taken>();
  /** Folders, each with the file that asked for it first. */
  readonly #folders = new Map<string, Taken>();

  constructor() {
    this.#files.set(fold(markerName), { path: markerName, by: "Waymark itself" });
  }

  /** Takes a file in and returns the folders to make for it, outer ones first. */
  add(file: OutputFile): string[] {
    checkPath(file);
    const taken = { path: file.path, by: describe(file) };
    const key = fold(file.path);
    const rival = this.#files.get(key) ?? this.#folders.get(key);
    if (rival) throw clash(rival, taken);
    this.#files.set(key, taken);
    return this.#addFolders(taken);
  }

  /** Whether exactly this path is taken by a file. */
  hasFile(path: string): boolean {
    return this.#files.get(fold(path))?.path === path;
  }

  /** Whether files are to lie in or below the folder of exactly this path. */
  hasFolder(path: string): boolean {
    return this.#folders.get(fold(path))?.path.startsWith(`${path}/`) ?? false;
  }

  #addFolders(file: Taken): string[] {
    const fresh: string[] = [];
    for (let end = file.path.lastIndexOf("/"); end > 0; end = file.path.lastIndexOf("/", end - 1)) {
      const folder = file.path.slice(0, end);
      const key = fold(folder);
      const rival = this.#files.get(key);
      if (rival) throw clash(rival, file);
      const known = this.#folders.get(key);
      if (known) {
        if (!known.path.startsWith(`${folder}/`)) throw clash(known, file);
        break;
      }
      this.#folders.set(key, file);
      fresh.unshift(folder);
    }
    return fresh;
  }
}

/** Many disks take names as equal that differ only in capitals or in how an accent is stored. */
function fold(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

function checkPath({ path, source }: OutputFile): void {
  const parts = path.split("/");
  const wrong = parts.some((part) => part === "" || part === "." || part === "..");
  if (!wrong && !path.includes("\\") && !path.includes("\0") && !/^[a-z]:/i.test(path)) return;
  throw new OutputError(
    `${source ?? "A file of the site"} would be written to "${path}", which is not a path inside the output folder. ` +
      "Give it another address.",
  );
}

function clash(first: Taken, second: Taken): OutputError {
  const [a, b] = [first.by, second.by];
  if (first.path === second.path)
    return new OutputError(
      `${a} and ${b} would both be written to ${second.path}. Give one another address.`,
    );
  return new OutputError(
    `${a} would be written to ${first.path} and ${b} to ${second.path}, which can't stand beside each other on every disk. ` +
      "Give one another address.",
  );
}

function describe({ source, content }: OutputFile): string {
  if (source) return source;
  return typeof content === "object" && "copyFrom" in content ? content.copyFrom : "A file of the site";
}
