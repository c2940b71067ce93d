import type { SiteHeaders } from "../site-headers.ts";

/**
 * The `_headers` file of Netlify and Cloudflare. Both send `max-age=0, must-revalidate` for what it does not mention, and
 * would join a second `Cache-Control` to the first, so only the hashed files have one here.
 */
export function formatHeadersFile({ always, hashed, types }: SiteHeaders, base: string): string {
  const blocks: [string, Record<string, string>][] = [
    [`${base}*`, always],
    [`${base}assets/*`, { "Cache-Control": hashed }],
    ...Object.entries(types).map(([path, type]): [string, Record<string, string>] => [
      base + path,
      { "Content-Type": type },
    ]),
  ];
  return blocks
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join("")}`;
    })
    .join("\n");
}
