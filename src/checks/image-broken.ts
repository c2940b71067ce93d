import { resolveLink } from "../navigation/resolve-link.ts";
import { listAddressed } from "./list-addressed.ts";
import { type Rule, reportRule } from "./rule.ts";

/** An image whose file can't be shown: half an upload, or a format that browsers do not know. */
export const imageBroken: Rule = {
  id: "image-broken",
  summary: "The file of an image is damaged, or of a kind that browsers can't show.",
  example: { wrong: "![Our table](IMG_2031.HEIC)", right: "![Our table](our-table.jpg)" },
  checkSite: (facts) => {
    if (![...facts.images.values()].some((read) => "fault" in read)) return [];
    return listAddressed(facts).flatMap(({ page, body }) => {
      // What is linked is published as it lies where it can't be read: browsers run the scripts of half a drawing.
      const drawings = body.links.filter(({ href }) => /\.svg$/i.test(href));
      const all = [...body.images, ...drawings.map(({ href, address }) => ({ src: href, address }))];
      return all.flatMap((image) => {
        const target = resolveLink(image.src, page, facts.navigation.index);
        const read = target.kind === "file" && facts.images.get(target.file.id);
        if (!read || !("fault" in read)) return [];
        return reportRule(imageBroken, page, {
          span: image.address,
          message: `The image "${image.src}" can't be shown: ${read.fault}.`,
          hint: read.hint,
        });
      });
    });
  },
};
