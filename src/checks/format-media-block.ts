import type { findMediaSite } from "../site/find-media-site.ts";

/** The lines of a block that leads to a film or recording, as one sentence of a hint. */
export function formatMediaBlock({ block, opens }: NonNullable<ReturnType<typeof findMediaSite>>): string {
  return `a line with “::: ${block ?? "video"}”, one with “link: ${opens}”, and one with “:::”.`;
}
