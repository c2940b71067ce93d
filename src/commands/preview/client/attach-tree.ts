/** Puts content into a tree of its own in an element, where no style of the site reaches it, with its own style from the first moment. */
export function attachTree(host: HTMLElement, styles: string, content: HTMLElement): void {
  const tree = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  tree.adoptedStyleSheets.push(sheet);
  tree.append(content);
}
