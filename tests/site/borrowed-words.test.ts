import assert from "node:assert/strict";
import test from "node:test";
import { buildFolder, writeTwoLanguages } from "../support/two-languages.ts";

test("words of the frame that a language has not say of themselves in which one they are", () => {
  const { read } = buildFolder(
    writeTwoLanguages({
      "content/site.yaml":
        "title: Harbour\nurl: https://harbour.example\nlanguages:\n  - code: en\n  - code: pt-BR\n  - code: fa\nnavigation:\n  - title: Boats\n    link: /en/boats/\n",
      "content/pt-BR/index.md": "# Porto\n\nVenha ver os barcos.\n",
      "content/pt-BR/interface.yaml": "menu: Menu\n",
      "content/fa/index.md": "# بندر\n\nبیایید قایق‌ها را ببینید.\n",
    }),
    "--keep-going",
  );
  const portuguese = read("pt-br/boats/index.html") ?? "";
  assert.match(portuguese, /<a class="skip-link" href="#main_content" lang="en">Skip to content<\/a>/);
  assert.match(portuguese, /<summary class="fold__toggle">Menu<\/summary>/);
  assert.match(
    portuguese,
    /role="note"><span lang="en" dir="ltr">[^<]* the original \(English\)\. <a [^>]*>[^<]*<\/a><\/span>/,
  );
  assert.match(
    read("fa/index.html") ?? "",
    /<summary class="fold__toggle" lang="en">\u2068Menu\u2069<\/summary>/,
  );
  assert.match(read("en/index.html") ?? "", /<a class="skip-link" href="#main_content">/);
});
