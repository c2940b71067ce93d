/** The file in which a page at a site path is written: `/en/` → `en/index.html`, `/404.html` → `404.html`. */
export function outputPath(url: string): string {
  return url.endsWith("/") ? `${url.slice(1)}index.html` : url.slice(1);
}
