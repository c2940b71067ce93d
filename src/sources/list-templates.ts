import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The templates of the assets folders, by absolute path, in an order that depends on no machine. */
export function listTemplates(assetsDirs: string[]): string[] {
  return assetsDirs.flatMap((dir) =>
    listNames(dir)
      .filter((path) => path.endsWith(".njk"))
      .sort()
      .map((path) => join(dir, path)),
  );
}

function listNames(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true }) as string[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
