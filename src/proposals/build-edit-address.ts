/** Where a branch of a repository is at its git host. */
export interface Branch {
  /** Address of the repository. */
  url: string;
  name: string;
}

/** Address of a file of a branch in the editor of GitHub, at a line; `null` where the path leads elsewhere. */
export function buildEditAddress(branch: Branch, file: string, line: number): string | null {
  const parts = file.split("/");
  const isPath = parts.every((part) => !["", ".", ".."].includes(part)) && !/[\\\p{Cs}]/u.test(file);
  if (!isPath) return null;
  const path = [...branch.name.split("/"), ...parts].map(encodePart).join("/");
  return `${branch.url}/edit/${path}${line > 0 ? `#L${line}` : ""}`;
}

/** Brackets would end the link in Markdown. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replaceAll("(", "%28").replaceAll(")", "%29");
}
