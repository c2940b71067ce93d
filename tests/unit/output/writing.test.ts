import assert from "node:assert/strict";
import { test } from "node:test";
import { pickWritings, splitWriting } from "../../../src/output/writing.ts";

const sheet = `a {
  color: red;
}
@writing Arab {
  @layer tokens {
    :root:lang(und) {
      --line: 2;
    }
  }
}
@writing Hans Hant {
  em:lang(und) {
    font-style: normal;
  }
}
@writing Zyyy {
  :lang(und) {
    font-family: serif;
  }
}
b {
  color: blue;
}`;

const pick = (...codes: string[]) => pickWritings(splitWriting(sheet).writings, codes);

test("what is said of some scripts is parted from what holds for every page", () => {
  const { css, writings } = splitWriting(sheet);
  assert.equal(css, "a {\n  color: red;\n}\nb {\n  color: blue;\n}");
  assert.deepEqual(
    writings.map(({ scripts }) => scripts),
    [["Arab"], ["Hans", "Hant"], ["Zyyy"]],
  );
});

test("a site gets what is said of the scripts of its languages, for each of them and no other", () => {
  assert.deepEqual(pick("en", "pt-BR", "vi"), []);
  assert.match(pick("en", "fa")[0]?.css ?? "", /:root:lang\(fa\) \{/);
  assert.match(pick("ar", "en", "ur")[0]?.css ?? "", /:root:is\(:lang\(ar\),:lang\(ur\)\) \{/);
  assert.deepEqual(
    pick("zh-TW").map(({ css }) => css.trim()),
    ["em:lang(zh-TW) {\n    font-style: normal;\n  }"],
  );
});

test("a script that nobody speaks of is one of the others, and one whose block a look takes away", () => {
  assert.match(pick("el", "uk", "ja")[0]?.css ?? "", /:is\(:lang\(el\),:lang\(uk\),:lang\(ja\)\)/);
  assert.deepEqual(pickWritings([], ["ar"]), []);
});
