/** Where a path leads from a folder, with each `.` and `..` followed; a slash at its end stays. */
export function joinPath(folder: string, path: string): string {
  const steps: string[] = [];
  const isRooted = folder.startsWith("/");
  for (const step of `${folder}/${path}`.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (!isRooted) steps.push(step);
  }
  const end = steps.length > 0 && path.endsWith("/") ? "/" : "";
  return (isRooted ? "/" : "") + steps.join("/") + end;
}

/** The way from a folder to a path, both with `/` and from one place. */
export function relativePath(folder: string, path: string): string {
  const from = folder.split("/").filter(Boolean);
  const to = path.replace(/^\//, "").split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** The folder that a page or file is in, without a slash at its end. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/", path.length - (path.endsWith("/") ? 2 : 1))));
}

/** A path of files as it stands in an address, where “?” and “#” would end it. */
export function encodePath(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

/** A path or address without the slashes at its end. */
export function cutSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end--;
  return path.slice(0, end);
}

/** Percent-decoding that takes what can't be decoded as it stands. */
export function decodeAddress(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
