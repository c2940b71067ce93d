/** A path that a page, a file or a redirect of a site can't have. */
export interface OwnPath {
  /** Below the site; a folder ends with a slash. */
  path: string;
  /** What has it, in the words of staff. */
  by: string;
  /** Whether it is written for whatever host, or kept by one of them for itself. */
  of: "build" | "host";
}

const rows: [OwnPath["of"], by: string, paths: string[]][] = [
  ["build", "the mark of the output folder", [".waymark"]],
  ["build", "the styles, scripts and pictures that the build makes", ["assets/"]],
  ["build", "the list of all files", ["manifest.json"]],
  ["build", "what tells search engines what to read", ["robots.txt"]],
  ["build", "the list of pages for search engines", ["sitemap.xml"]],
  ["build", "what tells browsers what to fetch ahead", ["speculation-rules.json"]],
  ["build", "what tells whom to write to of a security fault", [".well-known/security.txt"]],
  // The second is what Cloudflare Pages makes of the first.
  ["host", "the page for missing pages", ["404.html", "404/"]],
  ["host", "what hosts keep for services of their own", ["cdn-cgi/", ".netlify/"]],
  ["host", "the configuration of a server", [".htaccess", ".user.ini", "web.config"]],
  [
    "host",
    "the configuration of a host",
    ["_headers", "_redirects", "_routes.json", "_worker.js", "_config.yml"],
  ],
  ["host", "the configuration of a host", ["netlify.toml", "vercel.json", "staticwebapp.config.json"]],
  ["host", "the configuration of a host", ["wrangler.toml", "wrangler.json", "wrangler.jsonc"]],
];

/**
 * What a build writes itself beside pages and files, and what hosts keep for themselves, so that nothing else is ever seen there.
 * `icons/` of the assets adds its own at the top.
 */
export const ownPaths: OwnPath[] = rows.flatMap(([of, by, paths]) => paths.map((path) => ({ path, by, of })));
