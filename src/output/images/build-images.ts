import type { Images } from "../../content/image-facts.ts";
import type { PublishedImage } from "../../layouts/published-image.ts";
import type { UsedFiles } from "../../navigation/collect-files.ts";
import type { Site } from "../../site/site.ts";
import type { LateFile } from "../output-file.ts";
import { makeImage, nameImage } from "./make-image.ts";
import { type PlannedFile, planImages } from "./plan-images.ts";

/** What becomes of the files beside the pages. */
interface BuiltImages {
  /** By file id. */
  images: Map<string, PublishedImage>;
  files: LateFile[];
}

/** Plans every file that the shown images need, and the linked files, photographs among them without the notes of the camera. */
export function buildImages(
  site: Site,
  used: Pick<UsedFiles, "linked" | "shown" | "small">,
  images: Images,
): BuiltImages {
  const plan = planImages(used.shown, images, used.small);
  const linked = used.linked.map((source): PlannedFile | LateFile => {
    const facts = images.get(source.id);
    if (!facts || "fault" in facts) return { path: source.id, content: { copyFrom: source.absolutePath } };
    return { path: source.id, source, facts, format: "same", width: null };
  });
  const files = [...plan.files, ...linked].map((file): LateFile => {
    if ("content" in file) return file;
    return { path: file.path, key: nameImage(file), content: { make: () => makeImage(file, site) } };
  });
  return { images: plan.images, files };
}
