import type { Redirect } from "../../redirects/redirect.ts";
import type { SiteHeaders } from "../site-headers.ts";
import { codeOf } from "./addresses.ts";
import { formatCloudFrontFunction } from "./format-cloudfront-function.ts";
import type { Host } from "./host.ts";

const limits = { key: 512, value: 1024, store: 5_000_000 };

/** Amazon S3 behind CloudFront: a function that looks redirects up in a key value store, and policies for the headers. */
export const s3: Host = {
  name: "s3",
  title: "Amazon S3 with CloudFront",
  build: ({ redirects, headers, base, known }) => ({
    public: [],
    beside: [
      { path: "function.js", content: formatCloudFrontFunction() },
      { path: "redirects.json", content: formatStore(buildEntries(redirects, known, base)) },
      { path: "headers.json", content: formatPolicy("waymark", headers, headers.other) },
      { path: "headers-assets.json", content: formatPolicy("waymark-assets", headers, headers.hashed) },
      { path: "errors.json", content: formatErrors(base) },
    ],
  }),
  check({ redirects, known, base }) {
    const entries = buildEntries(redirects, known, base);
    const long = entries.filter(({ key, value }) => key.length > limits.key || value.length > limits.value);
    return [
      ...long.map(({ from, key }) => ({
        of: { from },
        message: `CloudFront takes no redirect as long as this one: ${key.slice(0, 100)}…`,
        hint: "Make it shorter, or publish to another host.",
      })),
      ...(formatStore(entries).length > limits.store
        ? [
            {
              of: "redirects" as const,
              message: "CloudFront takes 5 MB of redirects, and this site has more.",
              hint: 'Join some of them in redirects.yaml with "*".',
            },
          ]
        : []),
    ];
  },
  sendsHeaders: true,
  results: {
    permanent: "301",
    temporary: "302",
    folder: "one entry of the key value store",
    gone: "404 with the page for missing pages",
  },
  missing: "the page of the first language, which says it in every language",
};

/** An entry of the key value store: decoded path → `301 /new/`, `302 /new/` or `gone`. */
interface Entry {
  from: string;
  key: string;
  value: string;
}

function buildEntries(redirects: Redirect[], known: string[], base: string): Entry[] {
  return [...redirects, ...buildSlashes(known, base)].map((redirect) => ({
    from: redirect.from,
    key: base + redirect.from.slice(1),
    value: redirect.to === null ? "gone" : `${codeOf(redirect)} ${redirect.to}`,
  }));
}

function formatStore(entries: Entry[]): string {
  return `${JSON.stringify({ data: entries.map(({ key, value }) => ({ key, value })) }, null, 1)}\n`;
}

/** The function takes what has a dot in it for a file, so pages with one are sent to their slash by an entry of their own. */
function buildSlashes(known: string[], base: string): Redirect[] {
  return known
    .filter((url) => url.endsWith("/") && url.lastIndexOf(".") > url.lastIndexOf("/", url.length - 2))
    .map((url) => ({ from: url.slice(0, -1), to: base + encodeURI(url.slice(1)), status: "permanent" }));
}

/** A response headers policy, for `aws cloudfront create-response-headers-policy --response-headers-policy-config`. */
function formatPolicy(name: string, { always }: SiteHeaders, cacheControl: string): string {
  const { "Content-Security-Policy": csp, "Referrer-Policy": referrer, ...others } = always;
  const { "Strict-Transport-Security": hsts, "X-Content-Type-Options": nosniff, ...custom } = others;
  const items = Object.entries({ ...custom, "Cache-Control": cacheControl }).map(([Header, Value]) => ({
    Header,
    Value,
    Override: true,
  }));
  const security = {
    ...(csp && { ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: csp } }),
    ...(referrer && { ReferrerPolicy: { Override: true, ReferrerPolicy: referrer } }),
    ...(nosniff && { ContentTypeOptions: { Override: true } }),
    ...(hsts && {
      StrictTransportSecurity: {
        Override: true,
        AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(hsts)?.[1]),
        IncludeSubdomains: hsts.includes("includeSubDomains"),
        Preload: hsts.includes("preload"),
      },
    }),
  };
  const policy = {
    Name: name,
    SecurityHeadersConfig: security,
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
  return `${JSON.stringify(policy, null, 1)}\n`;
}

/** `CustomErrorResponses` of the distribution: S3 answers 403 for what is not there. */
function formatErrors(base: string): string {
  const items = [403, 404].map((ErrorCode) => ({
    ErrorCode,
    ResponsePagePath: `${base}404.html`,
    ResponseCode: "404",
    ErrorCachingMinTTL: 60,
  }));
  return `${JSON.stringify({ Quantity: items.length, Items: items }, null, 1)}\n`;
}
