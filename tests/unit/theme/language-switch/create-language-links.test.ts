import assert from "node:assert/strict";
import { test } from "node:test";
import { escapeHtml } from "../../../../src/markdown/escape-html.ts";
import { createLanguageLinks } from "../../../../src/theme/language-switch/create-language-links.ts";

test("each language is a link in itself, the page's own is marked, and what they are called is safe", () => {
  const draw = createLanguageLinks(escapeHtml);
  assert.equal(
    draw(
      [
        { code: "en", name: "English", dir: "ltr", url: "/en/boats/", isCurrent: true },
        { code: "ar", name: "<b>", dir: "rtl", url: '/ar/?a&"', isCurrent: false },
      ],
      "languages",
    ),
    '<ul class="languages">\n<li><a class="language-switch__link" href="/en/boats/" hreflang="en" lang="en" dir="ltr" aria-current="true">English</a></li>\n<li><a class="language-switch__link" href="/ar/?a&amp;&quot;" hreflang="ar" lang="ar" dir="rtl">&lt;b&gt;</a></li>\n</ul>',
  );
});
