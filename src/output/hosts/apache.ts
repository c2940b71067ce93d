import type { Redirect } from "../../redirects/redirect.ts";
import { isWild, prefixOf } from "../../redirects/redirect-address.ts";
import { decodeAddress } from "../../site/paths.ts";
import { bareTarget, codeOf, hasTail } from "./addresses.ts";
import { escapeRegExp } from "./escape-reg-exp.ts";
import type { Host, HostInput } from "./host.ts";
import { acceptPattern, mediaTypes, textEndings } from "./media-types.ts";

/**
 * Apache: a `.htaccess`, so that redirects come with the same upload as the pages; Apache never serves it. It needs
 * \`AllowOverride FileInfo\` and the modules headers, mime and rewrite, and fails loudly without them.
 */
export const apache: Host = {
  name: "apache",
  title: "Apache",
  build: (input) => ({
    public: [{ path: ".htaccess", content: formatFile(input) }],
    beside: [],
  }),
  sendsHeaders: true,
  results: {
    permanent: "301",
    temporary: "302",
    folder: "one rule",
    gone: "410 with the page for missing pages",
  },
  missing: "the page of that language",
};

function formatFile({ redirects, missingFolders, headers, base }: HostInput): string {
  const endings = textEndings.join("|");
  const types = Object.entries(mediaTypes).map(([ending, type]) => `AddType "${type}" .${ending}\n`);
  const ownTypes = Object.entries(headers.types).map(
    ([path, type]) =>
      `<FilesMatch "^${escapeRegExp(path)}(\\.br|\\.gz)?$">\n  ForceType "${type}"\n</FilesMatch>\n`,
  );
  const always = Object.entries(headers.always).map(
    ([name, value]) => `Header always set ${name} ${quote(value)}\n`,
  );
  return `# Made by Waymark. Needs AllowOverride FileInfo, and the modules headers, mime and rewrite.
# The virtual host of port 80 should hold only: Redirect permanent / https://example.org/
${formatMissing(base)}${missingFolders.map((folder) => formatMissingBelow(base + folder.slice(1))).join("")}AddDefaultCharset Off
FileETag MTime Size
${types.join("")}${ownTypes.join("")}
${always.join("")}Header always set Cache-Control ${quote(headers.other)}
Header always set Cache-Control ${quote(headers.hashed)} "expr=%{REQUEST_URI} =~ m#^${base}assets/#"

<FilesMatch "\\.(${endings})\\.br$">
  RemoveLanguage .br
  AddEncoding br .br
</FilesMatch>
<FilesMatch "\\.(${endings})\\.gz$">
  RemoveType .gz
  AddEncoding gzip .gz
</FilesMatch>
<FilesMatch "\\.(${endings})(\\.br|\\.gz)?$">
  Header always set Vary Accept-Encoding
</FilesMatch>

RewriteEngine On
RewriteBase ${base}
# No file has such a name; carried over by a redirect it would split a header, begin a query or lead to another website.
RewriteRule "[\\x00-\\x1f\\x7f\\x5c?]" - [R=404,END]
${redirects.map((redirect) => formatRule(redirect)).join("")}
RewriteRule "(^|/)\\.(?!well-known/)" - [R=404,END]
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteRule "\\.(${endings})\\.(br|gz)$" - [R=404,END]
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule "(^|/)$" - [R=404,END]
${[
  ["br", "br"],
  ["gzip", "gz"],
]
  .map(([encoding, end]) => formatPacked(encoding as string, end as string))
  .join("")}`;
}

function formatMissing(folder: string): string {
  return [403, 404, 410].map((status) => `ErrorDocument ${status} ${encodeURI(folder)}404.html\n`).join("");
}

function formatMissingBelow(folder: string): string {
  return `<If "%{REQUEST_URI} =~ m#^${escapeRegExp(folder)}#">\n${formatMissing(folder)}</If>\n`;
}

/** Serves the compressed form of a file to a browser that takes it. */
function formatPacked(encoding: string, end: string): string {
  return `RewriteCond %{HTTP:Accept-Encoding} "${acceptPattern(encoding)}"
RewriteCond %{REQUEST_FILENAME}/index.html.${end} -f
RewriteRule "^(.*/)?$" "$1index.html.${end}" [END]
RewriteCond %{HTTP:Accept-Encoding} "${acceptPattern(encoding)}"
RewriteCond %{REQUEST_FILENAME}.${end} -f
RewriteRule "^(.*[^/])$" "$1.${end}" [END]
`;
}

function formatRule(redirect: Redirect): string {
  const { from, to } = redirect;
  const wild = isWild(from);
  const folder = (wild ? prefixOf(from) : from).slice(1).replace(/\/$/, "");
  const path = escapeRegExp(folder);
  const ending = wild ? "(?:/+(.*))?" : from.endsWith("/") && folder !== "" ? "/?" : "";
  const pattern = `"^${path}${ending}$"`;
  if (to === null) return `RewriteRule ${pattern} - [G]\n`;
  const flags = [`R=${codeOf(redirect)}`, "END"];
  // What is carried over comes decoded and is escaped again by Apache; a fixed target is escaped already.
  if (wild && isWild(to))
    return `RewriteRule ${pattern} "${escapeTarget(decodeAddress(prefixOf(to)))}$1" [${flags}]\n`;
  const tail = hasTail(to) ? ["QSD"] : [];
  return `RewriteRule ${pattern} "${escapeTarget(bareTarget(to))}" [${[...flags, "NE", ...tail]}]\n`;
}

/** `%2` and `$1` would be taken for what a pattern matched. */
function escapeTarget(target: string): string {
  return target.replace(/[%$\\]/g, "\\$&");
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replaceAll("%", "%%")}"`;
}
