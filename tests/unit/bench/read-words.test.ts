import assert from "node:assert/strict";
import { test } from "node:test";
import { readWords } from "../../bench/proof/read-words.ts";

const wrap = (main: string) =>
  `<!doctype html><nav class="sidenav big"><ul><li><a href="/a/">One</a><li><a href="/b/" aria-current="page">Two</a></ul></nav>` +
  `<main>${main}</main><footer>Foot</footer>`;

test("reads the words of the main part, the menu and its mark", () => {
  assert.deepEqual(readWords(wrap("<h1>Title</h1><p>Some <em>text</em>, here.</p>")), {
    main: "Title Some text, here.",
    sidenav: ["One", "Two"],
    current: ["Two"],
  });
});

test("takes typographic and plain marks for the same", () => {
  const plain = readWords(wrap(`<p>It's "so" -- well...</p>`));
  assert.deepEqual(readWords(wrap("<p>It’s “so” – well…</p>")), plain);
  assert.equal(plain.main, `It's "so" -- well...`);
});

test("keeps words of neighbouring blocks apart and parts of one word together", () => {
  assert.equal(
    readWords(wrap("<ul><li>a</li><li>b<b>c</b>d</li></ul><table><tr><td>e</td><td>f</td></tr></table>"))
      .main,
    "a bcd e f",
  );
});

test("leaves out menus, foot and script inside the main part", () => {
  const main = "<nav>Path</nav><h2>Head</h2><script>1</script><aside>x</aside><footer>y</footer>";
  assert.equal(readWords(wrap(main)).main, "Head");
});

test("refuses a page without a main part or without a menu", () => {
  assert.throws(() => readWords("<p>Text</p>"), { message: "it has no <main>" });
  assert.throws(() => readWords("<main>Text</main>"), {
    message: 'it has no element of the class "sidenav"',
  });
});
