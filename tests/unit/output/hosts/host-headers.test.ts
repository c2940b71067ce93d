import assert from "node:assert/strict";
import test from "node:test";
import { hosts } from "../../../../src/output/hosts/hosts.ts";
import { gradeHeaders } from "../../../support/hosts/grade-headers.ts";
import { makeHostFiles } from "../../../support/hosts/make-host-files.ts";
import { readHeadersFile } from "../../../support/hosts/read-headers-file.ts";

for (const name of ["netlify", "cloudflare"]) {
  test(`has the highest grade of MDN's Observatory on ${name}, and long-lived assets`, () => {
    const text = makeHostFiles(name)._headers as string;
    assert.deepEqual(gradeHeaders(readHeadersFile(text, "/en/")), { score: 130, faults: [] });
    assert.equal(readHeadersFile(text, "/en/")["Cache-Control"], "public, max-age=0, must-revalidate");
    assert.equal(
      readHeadersFile(text, "/assets/a.css")["Cache-Control"],
      "public, max-age=31536000, immutable",
    );
    assert.equal(
      readHeadersFile(text, "/speculation-rules.json")["Content-Type"],
      "application/speculationrules+json",
    );
  });
}

test("a policy that is loosened loses its grade", () => {
  const headers = readHeadersFile(makeHostFiles("netlify")._headers as string, "/");
  const csp = headers["Content-Security-Policy"] as string;
  const loosened: [Record<string, string>, string][] = [
    [
      { "Content-Security-Policy": csp.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'") },
      "scripts or plugins from anywhere",
    ],
    [{ "Content-Security-Policy": csp.replace("; frame-ancestors 'none'", "") }, "can be framed"],
    [{ "Strict-Transport-Security": "max-age=3600" }, "strict transport security of less than six months"],
    [{ "Referrer-Policy": "unsafe-url" }, "addresses go to other sites"],
  ];
  for (const [change, fault] of loosened)
    assert.deepEqual(gradeHeaders({ ...headers, ...change }).faults, [fault]);
});

for (const { name } of hosts.filter(({ sendsHeaders }) => sendsHeaders))
  test(`keeps search engines out of a preview address by a header on ${name}`, () => {
    const told = /X-Robots-Tag\W+(?:Value\W+)?noindex/;
    assert.match(Object.values(makeHostFiles(name, { mode: "preview-address" })).join("\n"), told);
    assert.doesNotMatch(Object.values(makeHostFiles(name)).join("\n"), told);
  });

for (const { name } of hosts.filter(({ sendsHeaders }) => sendsHeaders))
  test(`names the rules for the next page in a header on ${name}, and publishes them as JSON that browsers take`, () => {
    const { "speculation-rules.json": rules = "", ...files } = makeHostFiles(name, { base: "/circles/" });
    // Quoted as each format wants it: the header's own value has quotes.
    const named = /Speculation-Rules\W+(?:Value\W+)?\/circles\/speculation-rules\.json\\?"/;
    assert.match(Object.values(files).join("\n"), named);
    assert.deepEqual(JSON.parse(rules), {
      prefetch: [{ where: { href_matches: "/*" }, eagerness: "moderate" }],
    });
  });

test("a host that sends no headers gets no rules that nobody would name", () => {
  for (const { name } of hosts.filter(({ sendsHeaders }) => !sendsHeaders))
    assert.equal(makeHostFiles(name)["speculation-rules.json"], undefined, name);
});

test("puts every header of the policy into CloudFront's", () => {
  const policy = JSON.parse(makeHostFiles("s3")["headers-assets.json"] as string);
  assert.deepEqual(Object.keys(policy.SecurityHeadersConfig).sort(), [
    "ContentSecurityPolicy",
    "ContentTypeOptions",
    "ReferrerPolicy",
    "StrictTransportSecurity",
  ]);
  assert.deepEqual(
    policy.CustomHeadersConfig.Items.map(({ Header }: { Header: string }) => Header),
    [
      "Cross-Origin-Opener-Policy",
      "Cross-Origin-Resource-Policy",
      "Permissions-Policy",
      "Speculation-Rules",
      "Cache-Control",
    ],
  );
});
