import type { Redirect } from "../../redirects/redirect.ts";
import { isWild, prefixOf } from "../../redirects/redirect-address.ts";
import { bareTarget, codeOf, hasTail, spellings } from "./addresses.ts";
import { escapeRegExp } from "./escape-reg-exp.ts";
import type { Host, HostInput } from "./host.ts";
import { acceptPattern, mediaTypes, textEndings } from "./media-types.ts";

/** nginx: one file to include in a `server` block, beside the output. It needs no module that Debian's nginx lacks. */
export const nginx: Host = {
  name: "nginx",
  title: "nginx",
  build: (input) => ({
    public: [],
    beside: [{ path: "nginx.conf", content: formatServer(input) }],
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

function formatServer({ redirects, missingFolders, headers, base }: HostInput): string {
  const endings = textEndings.join("|");
  const types = Object.entries(mediaTypes).map(([ending, type]) => `  "${type}" ${ending};\n`);
  const packed = textEndings.map(
    (ending) =>
      `location ~ "\\.${ending}\\.br$" { internal; types {} default_type "${mediaTypes[ending]}"; }\n`,
  );
  const ownTypes = Object.entries(headers.types).map(([path, type]) =>
    ["", ".br"]
      .map(
        (end) =>
          `location = ${quote(`${base}${path}${end}`)} { ${end && "internal; "}types {} default_type "${type}"; }\n`,
      )
      .join(""),
  );
  const always = Object.entries(headers.always).map(
    ([name, value]) => `add_header ${name} ${quote(value)} always;\n`,
  );
  const locations = new Map<string, string>();
  // nginx takes each place once; the narrower redirect comes first.
  for (const [place, answer] of redirects.flatMap((redirect) => formatLocations(redirect, base)))
    if (!locations.has(place)) locations.set(place, `location ${place} { ${answer} }\n`);
  return `# Made by Waymark. Include this file in a server block that has "listen", "server_name" and "root":
#   server { listen 443 ssl; server_name example.org; root /srv/site; include /srv/site.server/nginx.conf; }
#   server { listen 80; server_name example.org; return 301 https://example.org$request_uri; }
# A site that lives below a path ("${base}") lies in the folder of that name below "root".

index index.html;
absolute_redirect off;
gzip_static on;
charset off;
types {
${types.join("")}}
default_type application/octet-stream;
set $waymark_missing ${quote(`${base}404.html`)};
${missingFolders.map((folder) => formatMissing(base + folder.slice(1))).join("")}error_page 403 =404 $waymark_missing;
error_page 404 410 $waymark_missing;

# No file has such a name; carried over by a redirect it would split a header, begin a query or lead to another website.
if ($uri ~ "[\\x00-\\x1f\\x7f\\x5c?]") { return 404; }
set $waymark_asked "$request_uri $uri";
if ($waymark_asked ~* "^[^? ]*%2f[^ ]* (?!${escapeRegExp(base)}(.*/)?404\\.html$)") { return 404; }

set $waymark_cache ${quote(headers.other)};
if ($uri ~ "^${base}assets/") { set $waymark_cache ${quote(headers.hashed)}; }
set $waymark_file $uri;
if ($uri ~ "/$") { set $waymark_file "\${uri}index.html"; }
set $waymark_vary "";
if ($waymark_file ~ "\\.(${endings})(\\.br)?$") { set $waymark_vary "Accept-Encoding"; }
if (!-f "$document_root$waymark_file") { set $waymark_vary ""; }
set $waymark_brotli "";
if ($http_accept_encoding ~ "${acceptPattern("br")}") { set $waymark_brotli "$document_root$waymark_file.br"; }
set $waymark_encoding "";
if (-f $waymark_brotli) {
  set $waymark_encoding "br";
  rewrite ^ $waymark_file.br last;
}

${always.join("")}add_header Cache-Control $waymark_cache always;
add_header Content-Encoding $waymark_encoding always;
add_header Vary $waymark_vary always;

location ~ "/\\.(?!well-known/)" { return 404; }
location ~ "\\.(${endings})\\.gz$" { internal; }
${packed.join("")}${ownTypes.join("")}
${[...locations.values()].join("")}`;
}

function formatMissing(folder: string): string {
  return `if ($uri ~ ${quote(`^${escapeRegExp(folder)}`)}) { set $waymark_missing ${quote(`${folder}404.html`)}; }\n`;
}

/** The places of a redirect, each with its answer. */
function formatLocations(redirect: Redirect, base: string): [place: string, answer: string][] {
  const [path = "", bare] = spellings(redirect, base).map(decodeURI);
  const answer = formatAnswer(redirect);
  const exact = (spelling: string): [string, string] => [`= ${quote(spelling)}`, answer];
  if (isWild(redirect.from))
    return [exact(bare ?? path), [`^~ ${quote(path)}`, formatCarried(redirect, path)]];
  return bare === undefined ? [exact(path)] : [exact(path), exact(bare)];
}

/** The answer for one address. The query of the request is kept where the target has none. */
function formatAnswer(redirect: Redirect): string {
  const { to } = redirect;
  if (to === null) return "return 410;";
  const target = bareTarget(to);
  return hasTail(target)
    ? `return ${codeOf(redirect)} ${quote(target)};`
    : `return ${codeOf(redirect)} "${escapeQuoted(target)}$is_args$args";`;
}

/** The answer for a folder. \`rewrite\` escapes what it carries over, which \`return\` would not. */
function formatCarried(redirect: Redirect, path: string): string {
  const { to, status } = redirect;
  if (to === null || !isWild(to)) return formatAnswer(redirect);
  const flag = status === "permanent" ? "permanent" : "redirect";
  // More than one slash before what is carried over would lead to another website.
  return `rewrite ${quote(`^${escapeRegExp(path)}/*(.*)$`)} "${escapeQuoted(prefixOf(to))}$1" ${flag};`;
}

/** Text between quotes. Redirects hold neither quotes nor dollars, headers no dollars. */
function quote(text: string): string {
  return `"${escapeQuoted(text)}"`;
}

function escapeQuoted(text: string): string {
  return text.replace(/["\\]/g, "\\$&");
}
