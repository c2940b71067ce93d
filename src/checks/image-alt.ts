import type { Rule } from "./rule.ts";

const fileName =
  /\.(?:jpe?g|png|gif|webp|avif|svg|heic)$|^(?:IMG|DSC|DSCN|PXL|Screenshot)[-_ ]?\d|^(?:image|photo|picture|bild|foto|imagen|صورة|الصورة)[-_ ]?\p{Nd}*$/iu;

/** An image without a description, or with the name of its file as one (WCAG 1.1.1). */
export const imageAlt: Rule = {
  id: "image-alt",
  untidy: true,
  summary:
    'Who can\'t see an image hears its description; an image that only decorates says so with `alt=""`.',
  example: { wrong: "![](boat.jpg)", right: "![Six people in a boat, rowing](boat.jpg)" },
  checkPage: (_page, body) =>
    body.images.flatMap(({ element, origin, alt, src, start, end }) => {
      // A drawing of the site's own is for the eye only; what a setting names is described by the layout that shows it.
      const isDescribed = alt === "" || origin === "setting" || src.startsWith("mark:");
      if (isDescribed || (element !== "img" && origin === "html")) return [];
      const isMissing = alt === null || alt.trim() === "";
      if (!isMissing && !fileName.test(alt.trim())) return [];
      return {
        span: { start, end },
        message: isMissing
          ? `The ${element === "img" ? "image" : element} "${src}" has no description.`
          : `"${alt}" ${/\d|\./.test(alt) ? "is the name of a file, not a description" : "does not say what the image shows"}.`,
        hint: `Say what it shows: ![description](${src}).${
          element === "img" ? ` If it only decorates: <img src="${src}" alt="">.` : ""
        }`,
      };
    }),
};
