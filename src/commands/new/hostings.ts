/** The hosts by what people call them. */
export const hostTitles: Record<string, string> = {
  plain: "GitHub Pages, or any host",
  netlify: "Netlify",
  cloudflare: "Cloudflare Pages",
  nginx: "a server with nginx",
  apache: "a server with Apache",
  s3: "Amazon S3 with CloudFront",
};

/** How a new site is published on a host: what its workflow runs, and what a person sets up for it. */
export interface Hosting {
  /** What a build is told beside the host. */
  build: string;
  /** The script that publishes, with its arguments, which are names of `env`; `null` for GitHub Pages, which has actions of its own. */
  script: { name: string; arguments: string[]; needs: string[] } | null;
  /** What the job may do that publishes. */
  rights: Record<string, "read" | "write">;
  /** Secrets and settings of the repository that the script reads, by name, with what they are. */
  secrets: Record<string, string>;
  variables: Record<string, string>;
  /** What to do once, in order. */
  setUp: string[];
}

const server: Hosting = {
  build: " --compress",
  script: { name: "publish-rsync.sh", arguments: ["DEPLOY_TARGET"], needs: [] },
  rights: { contents: "read" },
  secrets: {
    DEPLOY_KEY: "the private half of a key that may write to the site's folder and nothing else",
    DEPLOY_KNOWN_HOSTS:
      "the lines that `ssh-keyscan SERVER` prints, once you have compared them with the server's own",
  },
  variables: { DEPLOY_TARGET: "where the site goes, such as `site@www.example.org:/srv/www/site`" },
  setUp: [
    "Make a user on the server who may write to the folder of the site and to the one beside it, `….server`.",
  ],
};

/** By the name of the host. */
export const hostings: Record<string, Hosting> = {
  plain: {
    build: "",
    script: null,
    rights: { pages: "write", "id-token": "write" },
    secrets: {},
    variables: {},
    setUp: [
      "**Settings → Pages → Source**: “GitHub Actions”. With a domain of your own, enter it there too. Without one, the site lives under `/NAME-OF-THE-REPOSITORY/`, which the workflow finds out by itself.",
    ],
  },
  netlify: {
    build: "",
    script: { name: "publish-netlify.sh", arguments: [], needs: [] },
    rights: { contents: "read" },
    secrets: {
      NETLIFY_AUTH_TOKEN: "a personal access token of Netlify",
      NETLIFY_SITE_ID: "the id of the site there",
    },
    variables: {},
    setUp: [
      "Make a site at Netlify and stop its own builds (“Build settings → Stopped builds”), which would publish what nobody checked.",
    ],
  },
  cloudflare: {
    build: "",
    script: { name: "publish-cloudflare.sh", arguments: ["CLOUDFLARE_PROJECT"], needs: [] },
    rights: { contents: "read" },
    secrets: {
      CLOUDFLARE_API_TOKEN: "a token that may edit Pages and nothing else",
      CLOUDFLARE_ACCOUNT_ID: "the id of the account",
    },
    variables: { CLOUDFLARE_PROJECT: "the name of the project" },
    setUp: ["Make a project of the kind “Direct Upload” at Cloudflare Pages."],
  },
  nginx: {
    ...server,
    setUp: [
      ...server.setUp,
      "Put `include /srv/www/site.server/nginx.conf;` into the `server` block of nginx. When that file has changed, nginx has to read it again: `nginx -t && systemctl reload nginx`.",
    ],
  },
  apache: {
    ...server,
    setUp: [
      ...server.setUp,
      "Let the server read `.htaccess` in the folder of the site (`AllowOverride FileInfo`), and have its modules headers, mime and rewrite.",
    ],
  },
  s3: {
    build: "",
    script: {
      name: "publish-s3.sh",
      arguments: ["S3_BUCKET", "CLOUDFRONT_DISTRIBUTION", "KEY_VALUE_STORE_ARN"],
      needs: ["update-redirects.mjs"],
    },
    rights: { contents: "read", "id-token": "write" },
    secrets: {},
    variables: {
      AWS_REGION: "the region of the bucket",
      AWS_ROLE_ARN: "the role that the workflow takes",
      CLOUDFRONT_DISTRIBUTION: "the id of the distribution",
      KEY_VALUE_STORE_ARN: "the store of the redirects",
      S3_BUCKET: "the name of the bucket",
    },
    setUp: [
      "A private bucket, and a distribution of CloudFront that reads it by origin access control, with “Compress objects” on.",
      "Build the site once on your computer: `npm run build`. Beside it, `_site.server/` then has what CloudFront needs.",
      "`aws cloudfront create-key-value-store --name redirects`, and a function with runtime `cloudfront-js-2.0` from `_site.server/function.js`, tied to that store and to the viewer request of the distribution.",
      "`aws cloudfront create-response-headers-policy --response-headers-policy-config file://_site.server/headers.json`, the same with `headers-assets.json`; the first for the default behaviour, the second for a behaviour `/assets/*`.",
      "`CustomErrorResponses` of the distribution as in `_site.server/errors.json`.",
      "A role that this repository and its branch `main` may take by OpenID Connect, and that may write to the bucket, the store and the distribution alone. No key is kept anywhere.",
    ],
  },
};
