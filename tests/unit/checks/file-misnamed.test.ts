import assert from "node:assert/strict";
import { test } from "node:test";
import { findMeantPath } from "../../../src/checks/file-misnamed.ts";
import { checkPages } from "../../support/check-pages.ts";
import { english, makeLanguage, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const languages = [english, makeLanguage("es"), makeLanguage("pt-BR")];
const site = makeSite({ languages });
const meant = (id: string) => findMeantPath({ absolutePath: `${site.inputDir}/${id}` }, site);

test("a file that is called nearly as one that is read is told what it should be called", () => {
  for (const [id, path] of [
    ["es/interface.yml", "es/interface.yaml"],
    ["es/glossary.yaml", "glossary.yaml"],
    ["glossary.yml", "glossary.yaml"],
    ["es/Interface.yaml", "es/interface.yaml"],
    ["es/interfaces.yaml", "es/interface.yaml"],
    ["interface.yaml", "en/interface.yaml"],
    ["visit/interface.yaml", "en/interface.yaml"],
    ["es/visit/interface.yaml", "es/interface.yaml"],
    ["pt_BR/interface.yaml", "pt-BR/interface.yaml"],
    ["interface/es.yaml", "es/interface.yaml"],
    ["interface.es.yml", "es/interface.yaml"],
    ["interface-pt_br.yaml", "pt-BR/interface.yaml"],
    ["es/interface.yaml.txt", "es/interface.yaml"],
    ["site-es.yaml", "es/site.yaml"],
    ["es/site.yml", "es/site.yaml"],
    ["Site.yml", "site.yaml"],
    ["es/redirects.yaml", "redirects.yaml"],
    ["redirect.yml", "redirects.yaml"],
    ["es/addresses.txt", "addresses.txt"],
    ["es/translations.txt", "translations.txt"],
  ])
    assert.equal(meant(id as string), path, id);
  for (const id of [
    "es/words.yaml",
    "es/site.txt",
    "es.yaml",
    "notes/es.yaml",
    "notes.yaml",
    "es/bite.jpg",
    "es/interface.yaml",
    "site.yaml",
  ])
    assert.equal(meant(id), null, id);
});

test("such a file is not told as unused as well, and one that a page links to is what it is", () => {
  const files = ["es/interface.yml", "es/addresses.txt"].map((id) => ({
    id,
    absolutePath: `${site.inputDir}/${id}`,
    size: 1,
  }));
  const page = makePage({
    url: "/es/",
    text: "[a](addresses.txt)",
    language: languages[1] as typeof english,
  });
  const found = checkPages([page], { files }, { languages }).filter(({ rule }) => rule.startsWith("file-"));
  assert.deepEqual(
    found.map(({ rule, file }) => `${rule} ${file}`),
    ["file-misnamed content/es/interface.yml"],
  );
  assert.match(found[0]?.hint ?? "", /^Call it content\/es\/interface\.yaml, /);
});
