import assert from "node:assert/strict";
import test from "node:test";
import type * as z from "zod";
import { buildHeaders, buildMetaPolicy } from "../../../src/output/security-headers.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import type { Site } from "../../../src/site/site.ts";
import { makeSite } from "../../support/make-site.ts";

function site(mode: Site["mode"], given: z.input<typeof settingsSchema>): Site {
  return makeSite({ mode, settings: settingsSchema.parse(given) });
}

test("lets a page load files of its own site and nothing else", () => {
  assert.deepEqual(buildHeaders(site("build", {})), {
    "Content-Security-Policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
      "media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; " +
      "frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
  });
});

test("asks browsers to stay on https where the site lives there", () => {
  const secure = buildHeaders(site("build", { url: "https://example.org" }));
  assert.equal(secure["Strict-Transport-Security"], "max-age=31536000");
});

test("never asks for https on a site that has only http, or in the preview", () => {
  const plain = buildHeaders(site("build", { url: "http://example.org" }));
  const preview = buildHeaders(site("preview", { url: "https://example.org" }));
  assert.equal(plain["Strict-Transport-Security"], undefined);
  assert.equal(preview["Strict-Transport-Security"], undefined);
});

test("lets a form be sent to the address that the settings name, and nowhere else", () => {
  const form = { address: "https://forms.example.org:8443/p2pu/sign-up?a=b" };
  const headers = buildHeaders(site("build", { form }));
  assert.match(
    headers["Content-Security-Policy"] as string,
    /; form-action 'self' https:\/\/forms\.example\.org:8443; base-uri 'none'; frame-ancestors 'none'$/,
  );
});

test("leaves out of a page's own policy what browsers would not take from there", () => {
  assert.equal(
    buildMetaPolicy(site("build", {})),
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
      "media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'",
  );
});

test("lets a script send the form only where the service answers scripts, and follow the sites it leads through", () => {
  const policy = (form: object) =>
    buildHeaders(site("build", { form: form as { address: string } }))["Content-Security-Policy"] ?? "";
  const address = "https://forms.example.org/f";
  assert.match(policy({ address }), /; connect-src 'self'; /);
  assert.match(
    policy({ address, answersScripts: true }),
    /; connect-src 'self' https:\/\/forms\.example\.org; /,
  );
  assert.match(
    policy({ address, redirects: ["https://www.example.org/", "https://forms.example.org"] }),
    /; form-action 'self' https:\/\/forms\.example\.org https:\/\/www\.example\.org; /,
  );
  assert.match(
    policy({ address: "/api/join", answersScripts: true }),
    /connect-src 'self'; .*form-action 'self'; /,
  );
});

test("lets the one script that counts run and send where it says, to the letter, and not where changes are looked at", () => {
  const policy = (mode: Site["mode"], given: object) => {
    const analytics = { name: "Counter", about: "Counts.", script: "/count.js", ...given };
    return buildHeaders(site(mode, { analytics }))["Content-Security-Policy"];
  };
  const none = buildHeaders(site("build", {}))["Content-Security-Policy"];
  assert.equal(policy("build", {}), none);
  const service = { script: "https://a.example/js/c.js?v=1" };
  const open = (script: string, connect: string) =>
    none
      ?.replace("script-src 'self'", `script-src 'self' ${script}`)
      .replace("connect-src 'self'", `connect-src 'self' ${connect}`);
  assert.equal(policy("build", service), open("https://a.example/js/c.js", "https://a.example"));
  assert.equal(
    policy("build", { ...service, sends: ["https://b.example/in", "https://c.example/"] }),
    open("https://a.example/js/c.js", "https://b.example/in https://c.example"),
  );
  // No sign by which a directive or a line of a host's file ends.
  assert.equal(
    policy("build", { ...service, sends: ["https://b.example/a;b,'$c\"d e"] }),
    open("https://a.example/js/c.js", "https://b.example/a%3Bb%2C%27%24c%22d%20e"),
  );
  for (const mode of ["preview", "preview-address"] as const) assert.equal(policy(mode, service), none);
});
