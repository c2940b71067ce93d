import assert from "node:assert/strict";
import { test } from "node:test";
import { checkWholePage } from "../../support/check-whole-page.ts";

/** `line rule`, and the corrected line, of all that is said of a text below a title in line 1 and an empty line. */
function finds(text: string): string[] {
  return checkWholePage(`# T\n\n${text}\n`).map(
    ({ line, rule, corrected }) => `${line} ${rule}${corrected === null ? "" : `: ${corrected}`}`,
  );
}

/** Each text with all that is said of it: one fault, one finding. */
const faults: Record<string, Record<string, string[]>> = {
  "lines that are read as definitions": {
    "[Monday]: closed": ["3 reference-unused: \\[Monday]: closed"],
    "[Note]: call\n[Key]: desk": ["3 reference-unused: \\[Note]: call", "4 reference-unused: \\[Key]: desk"],
    "Read [on][a].\n\n[a]: /\n[a]: /b": ["6 reference-unused"],
    "[plan]: https://example.org/": ["3 reference-unused"],
  },
  "links without their definition": {
    "See [the plan][plan-2] now.": ["3 reference-missing"],
    "See [it][plam].\n\n[the plan]: /\n[plan]: /\n\n[the plan] [plan]": [
      "3 reference-missing: See [it][plan].",
    ],
    "See [the plan][] now.": ["3 reference-missing"],
    "![A hall][hall]": ["3 reference-missing"],
  },
  footnotes: {
    "Walk[^map] on.": ["3 footnote-missing"],
    "Walk[^mpa] on[^map].\n\n[^map]: Gate.": ["3 footnote-missing: Walk[^map] on[^map]."],
    "Walk[^1].\n\n[^1]:": ["5 footnote-missing"],
    "Old[^1] bees.\n\n[^1]: Oak.\n[^1]: Forty.": ["5 footnote-twice"],
    "Old[^1] bees.\n\n[^1]: Oak.\n\n    More oak.\n\n[^1]: Forty\n    kilos.": ["5 footnote-twice"],
  },
  comments: {
    "A.\n\n<!-- ask\n\nB.": ["5 comment-unclosed: <!-- ask -->"],
    "A <!-- ask for\n\nthe dates --> B.": ["3 comment-unclosed: A <!-- ask for -->"],
    "<!-- one\n\nText.\n\n<!-- two -->": ["3 comment-unclosed: <!-- one -->"],
    "<!- ask -->\n\nText.": ["3 comment-unclosed: <!-- ask -->"],
    "<! -- ask -->\n\nText.": ["3 comment-unclosed: <!-- ask -->"],
    "- item\n\n  <!-- ask\n\nText.": ["5 comment-unclosed:   <!-- ask -->"],
  },
  headings: {
    "#Where we are\n\nHere.": ["3 heading-broken: ## Where we are"],
    "#Opening\n\nNine.": ["3 heading-broken: ## Opening"],
    "# \n\nA hat.": ["3 heading-broken"],
    "## \n\nA hat.": ["3 heading-broken"],
    "\u00a0## Where\n\nHere.": ["3 heading-broken: ## Where"],
    "#\u00a0Where we are": ["3 heading-broken: ## Where we are"],
    "We lend tools on Friday.\n---\n\nBring a card.": ["3 heading-underlined"],
    "We lend\ntools\n---": ["3 heading-underlined"],
    "Opening hours of the new library\n---": ["3 heading-underlined"],
  },
  lists: {
    "1. Come in.\n  - Ring.\n  - Wait.\n2. Ask.": ["4 list-indent:    - Ring.", "5 list-indent:    - Wait."],
    "10. Come in.\n   - Ring.": ["4 list-indent:     - Ring."],
    "- a\n - b": ["4 list-indent:   - b"],
    "1. One\n\n  More of one.\n2. Two": ["5 list-indent:    More of one."],
    "1. Met.\n2. Built.\n\n1962. It burnt.": ["6 list-number: 1962\\. It burnt."],
    "1. Met.\n2. Built.\n1962. It burnt.": ["5 list-number: 1962\\. It burnt."],
    "1. One\n2. Two\n\n1. Other\n2. More": ["6 list-number: 3. Other"],
    "1. One\n2. Two\n4. Four\n5. Five": ["5 list-number: 3. Four"],
    "1. Seeds\n2.Rakes\n3. Ladders": ["4 list-broken: 2. Rakes"],
    "-Seeds\n- Rakes": ["3 list-broken: - Seeds"],
    "* Seeds\n\n*Rakes\n\n* Ladders": ["5 list-broken: * Rakes"],
    "* Seeds\n*Rakes\n* Ladders": ["4 list-broken: * Rakes"],
    "-\u00a0Drills": ["3 list-broken: - Drills"],
    "\u00a0- Drills\n\u00a0- Saws": ["3 list-broken: - Drills", "4 list-broken: - Saws"],
    "– Jigs\n– Clamps": ["3 list-broken: - Jigs", "4 list-broken: - Clamps"],
  },
  "indented texts": {
    "Dear members,\n\n    The hall will be painted. Come.\n\nThe board": [
      "5 code-indented: The hall will be painted. Come.",
    ],
    "\tThe hall is closed.": ["3 code-indented: The hall is closed."],
    "    the hall is closed on Monday, so come later.": [
      "3 code-indented: the hall is closed on Monday, so come later.",
    ],
    "    Museum of Tools\n    Main Street 5": ["3 code-indented"],
  },
  tables: {
    "| Day | Open |\n|---|---|\n| Monday | 9 |\nOn holidays closed.": ["6 table-uneven"],
    "| Day | Open |\n| Monday | 9 |\n| Friday | 2 |": ["3 table-broken"],
    "| Day | Open |\n|---|---|\n| Monday | 9 |\n\n| Friday | 2 |": ["7 table-broken"],
    "Day | Open\nMonday | 9": ["3 table-broken"],
  },
  boxes: {
    ":: note\nBroken.\n::": ["3 container-broken: ::: note", "5 container-broken: :::"],
    "::note\nBroken.": ["3 container-broken: ::: note"],
    ": : : note\nBroken.": ["3 container-broken: ::: note"],
    "::: tip: Bring a friend.": ["3 container-broken: ::: tip Bring a friend."],
    "：：： note\nBroken.": ["3 container-broken: ::: note"],
    "::: note\nBroken.\n::": ["3 container-unclosed"],
  },
  code: {
    "```js\nopen();\n\nThen:\n\n```js\nclose();\n```\n\nAll.": ["8 code-unclosed"],
    "~~~\nopen();\n\n~~~ js\nclose();\n~~~": ["6 code-unclosed"],
    "```\nopen();": ["3 code-unclosed"],
  },
  "link brackets": {
    "By [the library]((https://example.org/x).": [
      "3 link-broken-syntax: By [the library](https://example.org/x).",
    ],
    "Ask the desk](#hours).\n\n## Hours": ["3 link-broken-syntax"],
    "See [the map] (map.md).": ["3 link-broken-syntax: See [the map](map.md)."],
    "See (the map)[map.md].": ["3 link-broken-syntax: See [the map](map.md)."],
    "Read [the rules](map.md and more.": ["3 link-broken-syntax: Read [the rules](map.md) and more."],
    "Read [the rules](https://example.org/.": [
      "3 link-broken-syntax: Read [the rules](https://example.org/).",
    ],
    "See [the map(https://example.org/).": ["3 link-broken-syntax: See [the map](https://example.org/)."],
    "See [the map]{https://example.org/}.": ["3 link-broken-syntax: See [the map](https://example.org/)."],
    'See [it](https://example.org/ "The "old" plan") first.': [
      "3 link-broken-syntax: See [it](https://example.org/ 'The \"old\" plan') first.",
    ],
    "See [[it](https://example.org/).": ["3 link-broken-syntax: See [it](https://example.org/)."],
    "See [it]](https://example.org/).": ["3 link-broken-syntax: See [it](https://example.org/)."],
    "See (it)(https://example.org/).": ["3 link-broken-syntax: See [it](https://example.org/)."],
    "See [it]（https://example.org/）.": ["3 link-broken-syntax: See [it](https://example.org/)."],
    "See ［it］(https://example.org/).": ["3 link-broken-syntax: See [it](https://example.org/)."],
    "See [it](<https://example.org/).": ["3 link-broken-syntax: See [it](https://example.org/)."],
    "See [it](https://example.org/ “The plan”).": [
      '3 link-broken-syntax: See [it](https://example.org/ "The plan").',
    ],
    "Call [us](tel:+1 555 0100).": ["3 link-broken-syntax: Call [us](tel:+15550100)."],
    "See [the list]({{ site.baseurl }}/list).": ["3 template-syntax"],
  },
  braces: {
    "## Opening hours {#opening hours}": ["3 attribute-broken: ## Opening hours {#opening-hours}"],
    "Come in.{.lead}": ["3 attribute-broken: Come in. {.lead}"],
    "Come {.lead} in.": ["3 attribute-broken"],
  },
  emphasis: {
    "_The Old Man _ is on loan.": ["3 emphasis-broken: _The Old Man_ is on loan."],
    "*Emma * is back.": ["3 emphasis-broken: *Emma* is back."],
    "Come __ early __ now.": ["3 emphasis-broken: Come __early__ now."],
    "Read _ Emma_ now.": ["3 emphasis-broken: Read _Emma_ now."],
    "**Members:**free on Sundays.": ["3 emphasis-broken: **Members:** free on Sundays."],
  },
};

for (const [kind, texts] of Object.entries(faults))
  test(`finds faults of ${kind}, each once and with the line to write`, () => {
    for (const [text, expected] of Object.entries(texts)) assert.deepEqual(finds(text), expected, text);
  });

test("lets be what is right", () => {
  for (const text of [
    'Read [the plan][plan], and [our rules].\n\n[plan]: https://example.org/plan\n[our rules]: https://example.org/ "Agreed"',
    "[//]: # (a comment)\n\nText [sic], [1][2] and a[i][j].",
    "```\n[Monday]: closed\n```\n\n`[^none]` \\[^none] `[a][b]` \\[a][b]",
    "Text\n[Monday]: closed",
    "<!-- first\n\nsecond -->\n\nShelf `<!-- A`.\n\n```html\n<!-- shelf\n```\n\n<!-- a --> <!-- b -->",
    "Opening hours\n-------------\n\nMornings.\n\nShop\n---\n\nIs it fast?\n-----------\n\nHow to come\n---\n\nText.\n\n---\n\nMore.",
    "#LibraryWeek is on.\n\n#books #reading\n\n#1 in town\n\n`#Where`",
    "1. One\n\n   More of one.\n2. Two\n   - inside\n   - inside too\n\nText between.\n\n2019. That year began well.\n\nThen:\n\n7. Seven\n8. Eight",
    "1. One\n1. Two\n1. Three\n\nText\n\n1. One\n2. Two\n\n- a\n  - b\n    - c\n- d\n\n* a\n    * b",
    "-5 degrees\n\n– a dash\n\nWe met in 1962. Then again.\n2.5 litres",
    "Run:\n\n    npm install --save\n\n    let a = 1;\n\n- a\n\n      code(of)",
    "| a | b |\n|---|---|\n| 1 | 2 |\n\nText.\n\n| a |\n|---|\n| 1 |\n{: .wide}\n\nHome | About | Contact",
    "| a | b |\n|---|---|\n| 1 | 2 |\n- item\n\n| a | b |\n|---|---|\n| 1 | 2 |\n## Head",
    "::: note\nText: at 9::30, std::vector.\n:::\n\nTerm\n: Definition",
    "````md\n```js\na\n```\n````\n\n~~~\n```js\n~~~",
    "A (b) [c] and (see [it](https://example.org/)) and [x](https://example.org/a_(b)) [d](</a b>).\n\nf(x)[1] [ok] (yes)",
    "## Head { #b }\n\n[x](https://example.org/){ .b }",
    "See the site (map) (https://example.org/) and [x](/) (see [y](/)).",
    "A set {a, b}, {1}, `{.x}` and \\{#a\\}. Text {.lead}",
    "**开放时间：**周一至周五。我们**（是）**的。**テスト。**テスト {lang=zh}",
    "2 * 3 * 4, a * b, snake_case_name, _a_ *b* **c** __d__ 5 _ 6, \\*Emma \\* x, file_ and _x",
  ])
    assert.deepEqual(
      finds(text).filter((found) => !/ link-|heading-skipped/.test(found)),
      [],
      text,
    );
});
