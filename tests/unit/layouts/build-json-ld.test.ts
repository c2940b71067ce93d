import assert from "node:assert/strict";
import test from "node:test";
import { buildJsonLd } from "../../../src/layouts/build-json-ld.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { makePage } from "../../support/make-page.ts";

const settings = settingsSchema.parse({
  title: "Circles",
  description: "Study groups.",
  url: "https://example.org/",
  home: "/en/",
  email: "hello@example.org",
  organisation: { name: "P2P", url: "https://p2p.example.org/" },
});
const absolute = (path: string) => `https://example.org${path}`;
const above = {
  title: "Circles",
  kind: "page" as const,
  url: "/en/",
  current: false,
  open: false,
  items: [],
};

function build(parts: Partial<Parameters<typeof buildJsonLd>[0]> = {}): string {
  const page = makePage({ url: "/en/about/", title: "About", updated: "2026-02-03" });
  const canonical = absolute(page.url);
  return buildJsonLd({
    page,
    settings,
    home: settings.home ?? "/",
    canonical,
    description: "What it is.",
    breadcrumbs: [above],
    body: { questions: [] },
    absolute,
    isNews: false,
    things: [],
    card: null,
    ...parts,
  });
}

test("says who publishes, which site, which page, and the way to it", () => {
  assert.deepEqual(JSON.parse(build()), {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Organization",
        "@id": "https://example.org/en/#publisher",
        name: "P2P",
        url: "https://p2p.example.org/",
        email: "hello@example.org",
      },
      {
        "@type": "WebSite",
        "@id": "https://example.org/en/#website",
        name: "Circles",
        url: "https://example.org/en/",
        description: "Study groups.",
        publisher: { "@id": "https://example.org/en/#publisher" },
      },
      {
        "@type": "WebPage",
        "@id": "https://example.org/en/about/",
        url: "https://example.org/en/about/",
        name: "About",
        description: "What it is.",
        inLanguage: "en",
        dateModified: "2026-02-03",
        isPartOf: { "@id": "https://example.org/en/#website" },
        breadcrumb: { "@id": "https://example.org/en/about/#breadcrumbs" },
      },
      {
        "@type": "BreadcrumbList",
        "@id": "https://example.org/en/about/#breadcrumbs",
        itemListElement: [
          { "@type": "ListItem", position: 1, name: "Circles", item: "https://example.org/en/" },
          { "@type": "ListItem", position: 2, name: "About", item: "https://example.org/en/about/" },
        ],
      },
    ],
  });
});

test("leaves out what is not known", () => {
  const page = makePage({ url: "/en/", title: "Circles" });
  const graph = JSON.parse(
    build({
      page,
      settings: settingsSchema.parse({ title: "Circles" }),
      home: "/",
      description: null,
      breadcrumbs: [],
    }),
  )["@graph"];
  assert.deepEqual(
    graph.map((item: Record<string, unknown>) => [item["@type"], Object.keys(item).length]),
    [
      ["WebSite", 4],
      ["WebPage", 6],
    ],
  );
});

test("a title can't end the script element that the data stand in", () => {
  const page = makePage({ url: "/en/", title: "</script><script>alert(1)</script>" });
  const json = build({ page });
  assert.ok(!json.includes("<"));
  assert.equal(JSON.parse(json)["@graph"][2].name, page.title);
});

test("names questions and answers where the page has them", () => {
  const graph = (text: string) => JSON.parse(text)["@graph"] as { "@type": string }[];
  const body = {
    questions: [
      { question: "What does it cost?", answer: "Nothing." },
      { question: "When do we meet?", answer: "Once a week." },
    ],
  };
  assert.deepEqual(graph(build({ body })).at(-1), {
    "@type": "FAQPage",
    "@id": "https://example.org/en/about/#questions",
    isPartOf: { "@id": "https://example.org/en/about/" },
    mainEntity: [
      {
        "@type": "Question",
        name: "What does it cost?",
        acceptedAnswer: { "@type": "Answer", text: "Nothing." },
      },
      {
        "@type": "Question",
        name: "When do we meet?",
        acceptedAnswer: { "@type": "Answer", text: "Once a week." },
      },
    ],
  });
  assert.ok(!build().includes("FAQPage"));
  const page = makePage({ url: "/en/about/", settings: { noindex: true } });
  assert.ok(!build({ body, page }).includes("FAQPage"), "search engines do not list the page");
});

test("what a page shows from data is said too, unless search engines are to leave it alone", () => {
  const things = [{ "@type": "Event" as const, name: "Bring a lamp" }];
  assert.deepEqual(JSON.parse(build({ things }))["@graph"].at(-1), things[0]);
  const page = makePage({ url: "/en/about/", settings: { noindex: true } });
  assert.doesNotMatch(build({ page, things }), /lamp/);
});
