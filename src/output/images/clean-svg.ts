import type { CustomPlugin } from "svgo";

/** Takes out what would fetch something from elsewhere; a drawing is one file. */
const removeOutside: CustomPlugin = {
  name: "removeOutside",
  fn: () => ({
    element: {
      enter: (node, parent) => {
        if (node.name === "foreignObject") {
          parent.children = parent.children.filter((child) => child !== node);
          return;
        }
        for (const [name, value] of Object.entries(node.attributes)) {
          const isLink = name === "href" || name.endsWith(":href");
          const isOutside = isLink
            ? !/^(?:#|data:image\/)/.test(value)
            : /url\(\s*['"]?(?!#|data:)/i.test(value);
          if (isOutside && node.name !== "a") delete node.attributes[name];
        }
        if (node.name === "style")
          for (const child of node.children)
            if ("value" in child)
              child.value = child.value.replace(/@import[^;]*;?|url\(\s*['"]?(?!#|data:)[^)]*\)/gi, "");
      },
    },
  }),
};

/** A drawing without scripts, notes, traces of its editor and anything from elsewhere. Rejects where it is not well-formed. */
export async function cleanSvg(svg: string): Promise<string> {
  const { optimize } = await import("svgo");
  const { data } = optimize(svg, {
    multipass: true,
    plugins: [removeOutside, "removeScripts", "preset-default"],
  });
  if (!/^<svg\b/.test(data)) throw new Error("There is no svg element.");
  return data;
}
