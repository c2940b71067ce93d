import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the package exports, all of it types, by the file of `src` that says it. */
const surface = {
  "site/block.ts": ["Block", "BlockOption", "BlockTitle"],
  "layouts/blocks/block-view.ts": ["BlockView"],
  "layouts/page-view.ts": ["PageView"],
  "layouts/site-view.ts": ["SiteView"],
  "navigation/menu.ts": ["Menu"],
  "navigation/nav-item.ts": ["NavItem"],
  "layouts/site-assets.ts": ["DrawMark", "SiteLogo"],
  "theme/cards/card.ts": ["Card", "DrawCard", "MeasureText"],
  "theme/colors/derive-colors.ts": ["Colors"],
  "templates/hook/eleventy-config.ts": ["EleventyConfig", "LayoutFunction", "LayoutScope"],
};

/**
 * The declarations that a site's own files may import from the package, each as its file says it. They need nothing of other packages;
 * `words` are the keys of the words of the interface, and `messages` those with values in them.
 */
export function formatDeclarations(root, words, messages) {
  const own = Object.entries(surface).flatMap(([path, names]) => {
    const text = readFileSync(join(root, "src", path), "utf8");
    return names.map((name) => cutOut(text, name, path));
  });
  const plain = `/** A word of the interface that reads as it stands. */\nexport type PlainWord =\n${words.map((word) => `  | "${word}"`).join("\n")};`;
  const withValues = Object.entries(messages).map(([key, values]) => {
    const each = Object.entries(values).map(
      ([name, kind]) => `${name}: ${kind === "number" ? "number" : "string"}`,
    );
    return `  ${key}(values: { ${each.join("; ")} }): string;`;
  });
  const all = `/** The words of the frame of a page, in its language. */\nexport interface InterfaceWords extends Record<PlainWord, string> {\n${withValues.join("\n")}\n}`;
  return `// What the files in the assets of a site may import: types, and nothing else.\n\n${[...own, plain, all].join("\n\n")}\n`;
}

/** A type with what is said of it. */
function cutOut(text, name, path) {
  const found = new RegExp(
    `^/\\*\\*(?:(?!\\*/)[^])*\\*/\\n(?:export )?(?:interface ${name} \\{[^]*?^\\}|type ${name} =[^;]*;)`,
    "m",
  ).exec(text);
  if (!found) throw new Error(`${path} has no type "${name}" with a word on it.`);
  return found[0].replace(/^(?:export )?(?=interface|type)/m, "export ");
}
