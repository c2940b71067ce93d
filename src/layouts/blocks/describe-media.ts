import type { VideoObject } from "schema-dts";
import type { BlockFact } from "../../markdown/body.ts";
import { parseLength } from "../../site/parse-length.ts";
import type { DescribeContext } from "./describe-block.ts";

/** A film of the site in the words of schema.org, where its title, its day and its poster are known: search engines ask for these three. */
export function describeMedia(
  { file, title, date, poster, length = "" }: BlockFact["options"],
  { ofPage, language }: Pick<DescribeContext, "ofPage" | "language">,
): Exclude<VideoObject, string>[] {
  const still = poster ? ofPage.poster(poster) : null;
  const address = file ? ofPage.full(file) : null;
  if (!title || !date || !still || !address) return [];
  const duration = parseLength(length);
  return [
    {
      "@type": "VideoObject",
      name: title,
      thumbnailUrl: still,
      uploadDate: date,
      contentUrl: address,
      inLanguage: language.code,
      ...(duration ? { duration } : {}),
    },
  ];
}
