// Disks count bytes. A compressed form of a file has three characters more than its name.
const limits = { folder: 255, file: 252, path: 900 };

const noHost = "has a character that not every host can have in an address";
const faults: [sign: RegExp, words: string][] = [
  [/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u, "has a control character in it"],
  [/\/{2}|\/\.{1,2}(?:\/|$)/, "is no address that a browser would ask for"],
  [/\/\.(?!well-known(?:\/|$))/, "has a dot before a name, which servers keep to themselves"],
  [/["\\:$*?#]|%[0-9a-f]{2}/i, noHost],
];
const encoder = new TextEncoder();

/**
 * What keeps a path (decoded) from being an address on every host and disk, as the end of a sentence; `null` where nothing does.
 * `written` is the path as it stands in its source.
 */
export function findAddressFault(path: string, written = path): string | null {
  const fault = faults.find(([sign]) => sign.test(path));
  if (fault) return fault[1];
  if (/[\s;<>{}|^`]/.test(written)) return noHost;
  const bytes = (text: string) => encoder.encode(text).length;
  if (bytes(path) > limits.path) return "is too long: some hosts take no more than 900 bytes";
  const names = path.split("/");
  const longest = names.find(
    (name, at) => bytes(name) > (at < names.length - 1 ? limits.folder : limits.file),
  );
  return longest === undefined
    ? null
    : `has a name of ${bytes(longest)} bytes in it, and disks take no more than 255`;
}
