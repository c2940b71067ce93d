/**
 * The id of a heading's text: its letters and digits of any script, in lower case, with hyphens between the words. It has no
 * underscore, so ids of the layouts that have one never meet it.
 */
export function buildSlug(text: string): string {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/['’ʼ]/g, "")
      // What makes a sign a picture is a mark too, but none of a letter.
      .replace(/[\uFE00-\uFE0F\u20E3]/g, "")
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
  );
}
