import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { FilePlan } from "../redirects/file-plan.ts";

/** Removes everything from a folder that is not planned to be there. */
export function removeOthers(folder: string, plan: Pick<FilePlan, "hasFile" | "hasFolder">): void {
  const visit = (path: string): void => {
    for (const entry of readdirSync(path === "" ? folder : `${folder}/${path}`, { withFileTypes: true })) {
      const name = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory() && plan.hasFolder(name)) visit(name);
      else if (entry.isDirectory() || !plan.hasFile(name))
        rmSync(join(folder, name), { recursive: true, force: true });
    }
  };
  visit("");
}
