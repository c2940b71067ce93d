import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanForFeed } from "../../../../src/output/feeds/clean-for-feed.ts";

const base = "https://museum.example/en/news/boats/";
const clean = (html: string) => cleanForFeed(html, base);

test("what could run, load or send something is taken away with all that stands in it", () => {
  for (const html of [
    "<script>alert(1)</script>",
    "<style>p { color: red }</style>",
    '<form action="/x"><p>Name <input name="a"></p></form>',
    '<iframe src="https://other.example/"></iframe>',
    "<svg><script>alert(1)</script></svg>",
    "<template><p>Later</p></template>",
    '<p hidden="">Not seen</p>',
    '<img class="mark mark--boat" src="/assets/drawings/boat.svg" alt="">',
    '<a class="heading__link" href="#a" aria-label="Link"></a>',
  ])
    assert.equal(clean(`${html}<p>Text</p>`), "<p>Text</p>");
});

test("attributes that only the page itself has a use for are left out, and none that runs stays", () => {
  assert.equal(
    clean('<p class="a" id="b" onclick="x()" style="color: red" lang="es">Hola</p>'),
    '<p lang="es">Hola</p>',
  );
});

test("addresses are full, and those that a program must not follow are none", () => {
  assert.equal(
    clean('<a href="../x/">a</a> <a href="#part">b</a> <img src="/p.png" srcset="/q.png 2x" alt="">'),
    '<a href="https://museum.example/en/news/x/">a</a> <a href="https://museum.example/en/news/boats/#part">b</a> <img src="https://museum.example/p.png" alt="">',
  );
  assert.equal(
    clean('<a href="java\nscript:alert(1)">a</a><img src="data:image/png,x" alt="">'),
    '<a>a</a><img alt="">',
  );
});

test("a picture is its last part, a film keeps its files", () => {
  assert.equal(
    clean('<picture><source srcset="/a.avif"><img src="/a.jpg" alt="A"></picture>'),
    '<picture><img src="https://museum.example/a.jpg" alt="A"></picture>',
  );
  assert.equal(
    clean('<video controls><source src="/a.webm"></video>'),
    '<video controls=""><source src="https://museum.example/a.webm"></video>',
  );
});
