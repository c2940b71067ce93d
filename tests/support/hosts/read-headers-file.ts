/**
 * The headers that Netlify and Cloudflare send for a path by a `_headers` file, besides their own `Cache-Control`: all blocks whose path
 * matches count, and a header that two of them set has both values, joined.
 */
export function readHeadersFile(text: string, path: string): Record<string, string> {
  const headers: Record<string, string> = { "Cache-Control": "public, max-age=0, must-revalidate" };
  const set = new Set<string>();
  let matches = false;
  for (const line of text.split("\n")) {
    if (/^\S/.test(line)) matches = line.endsWith("*") ? path.startsWith(line.slice(0, -1)) : path === line;
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (!matches || name === undefined || value === undefined) continue;
    headers[name] = set.has(name) ? `${headers[name]}, ${value}` : value;
    set.add(name);
  }
  return headers;
}
