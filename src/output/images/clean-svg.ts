import type { CustomPlugin, XastElement } from "svgo";
import { safeMarkup } from "../../checks/safe-markup.ts";
import type { LostParts } from "../../content/image-facts.ts";

const namespaces: Record<string, string> = {
  xmlns: "http://www.w3.org/2000/svg",
  "xmlns:xlink": "http://www.w3.org/1999/xlink",
};
// Beyond these the numbers of paths are left as they are: svgo takes minutes for one of 100,000 steps.
const longPath = /\sd\s*=\s*(?:"[^"]{20000}|'[^']{20000})/;
const longFile = 1_000_000;
const pathPlugins = ["convertPathData", "mergePaths", "convertShapeToPath"];
// A value may stand in the drawing any number of times, and in another one.
const openEntity = /<!ENTITY\s+(?:%|\S+\s+(?:SYSTEM|PUBLIC|"[^"]*[&<]|'[^']*[&<]|"[^"]{200}|'[^']{200}))/;

/** A drawing that is only a drawing, whatever opens it, and what it lost by that. */
interface CleanSvg {
  svg: string;
  lost: LostParts;
}

/**
 * A drawing without scripts, notes, traces of its editor and anything from elsewhere, and smaller; one of a program says what it draws as
 * it is `written`: shapes that repeat pack better than those that are made short one by one. Rejects where it is not well-formed.
 */
export async function cleanSvg(svg: string, { written = false } = {}): Promise<CleanSvg> {
  if (openEntity.test(svg)) throw new Error("A part of the drawing stands for others.");
  const { optimize } = await import("svgo");
  const lost: LostParts = { seen: [], done: [] };
  const isLong = svg.length > longFile || longPath.test(svg);
  const overrides = {
    // It knows no plain `href`.
    removeUnknownsAndDefaults: { unknownAttrs: false, unknownContent: false },
    // It takes the class away from what a rule of the night still names.
    ...(/@media/i.test(svg) ? { inlineStyles: false as const } : {}),
    ...(isLong ? Object.fromEntries(pathPlugins.map((name) => [name, false])) : {}),
  };
  const { data } = optimize(svg, {
    multipass: !isLong,
    plugins: [
      keepSafe(lost),
      ...(written ? [] : [{ name: "preset-default" as const, params: { overrides } }]),
    ],
  });
  if (!/^<svg\b/.test(data)) throw new Error("There is no svg element.");
  return { svg: data, lost };
}

/** Keeps the elements and attributes of drawings that are known to be harmless, and nothing else. */
function keepSafe(lost: LostParts): CustomPlugin {
  const drop = (node: unknown, parent: { children: unknown[] }) => {
    parent.children = parent.children.filter((child) => child !== node);
  };
  return {
    name: "keepSafe",
    fn: () => ({
      doctype: { enter: drop },
      instruction: { enter: drop },
      comment: { enter: drop },
      element: {
        enter: (node, parent) => {
          // Some programs give each element a prefix, which says nothing else.
          node.name = node.name.replace(/^svg:/, "");
          if (parent.type === "root") node.attributes.xmlns ??= namespaces.xmlns as string;
          const name = node.name.toLowerCase();
          const { xmlns = namespaces.xmlns } = node.attributes;
          const isKnown = safeMarkup.isElement("svg", name) || name === "style";
          if (xmlns !== namespaces.xmlns || !isKnown || changesAddress(name, node)) {
            tellElement(node, lost);
            drop(node, parent);
          } else keepAttributes(node, lost);
        },
      },
    }),
  };
}

/** Whether an animation is of something else than the look: of the address of a link, say. */
function changesAddress(name: string, { attributes: { attributeName = "x" } }: XastElement): boolean {
  return !safeMarkup.isValue("svg", name, "attributename", attributeName);
}

function keepAttributes(node: XastElement, lost: LostParts): void {
  const element = node.name.toLowerCase();
  for (const [written, value] of Object.entries(node.attributes)) {
    const name = written.toLowerCase();
    if (name in namespaces) node.attributes[written] = namespaces[name] as string;
    else if (name === "style") node.attributes[written] = buildSafeStyle(value);
    else if (!safeMarkup.isName("svg", name) || !safeMarkup.isValue("svg", element, name, value)) {
      delete node.attributes[written];
      if (/^(?:xlink:)?href$/.test(name) && /image|use/.test(element)) lost.seen.push(`"${value}"`);
      else if (/^on|href$/.test(name)) lost.done.push(`${written}=`);
    }
  }
  if (element !== "style") return;
  for (const child of node.children) if ("value" in child) child.value = buildSafeStyle(child.value);
}

/** Says what went with an element; those of the program that the drawing was made with mean nothing to anybody else. */
function tellElement(node: XastElement, lost: LostParts): void {
  const name = (node.name.split(":").at(-1) as string).toLowerCase();
  if (/^(?:script|handler|iframe|audio|video|form|a|animate|set)$/.test(name))
    lost.done.push(`<${node.name}>`);
  else if (name === "foreignobject" && hasWords(node)) lost.seen.push(`<${node.name}>`);
}

function hasWords({ children }: XastElement): boolean {
  return children.some((child) =>
    child.type === "element" ? hasWords(child) : child.type === "text" && child.value.trim() !== "",
  );
}

const outside = /url\(\s*['"]?(?!#|data:(?:image|font|application\/(?:x-)?font))[^)]*\)?/gi;
const fetching = /@import|(?:image|image-set|src)\(|\\/i;

/** The style of a drawing without what it would fetch. One in which that may be hidden is left out as a whole. */
function buildSafeStyle(style: string): string {
  const kept = style.replace(/@import[^;]*;?/gi, "").replace(outside, "none");
  return fetching.test(kept) || kept.search(outside) >= 0 ? "" : kept;
}
