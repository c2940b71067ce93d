import assert from "node:assert/strict";
import { test } from "node:test";
import { codeIndented } from "../../../src/checks/code-indented.ts";
import { htmlActive } from "../../../src/checks/html-active.ts";
import { htmlCurlyQuotes } from "../../../src/checks/html-curly-quotes.ts";
import { htmlIdTwice } from "../../../src/checks/html-id-twice.ts";
import { htmlTags } from "../../../src/checks/html-tags.ts";
import { htmlUnknownAttribute } from "../../../src/checks/html-unknown-attribute.ts";
import { htmlUnknownTag } from "../../../src/checks/html-unknown-tag.ts";
import { imageOutside } from "../../../src/checks/image-outside.ts";
import { linkEmpty } from "../../../src/checks/link-empty.ts";
import type { Rule } from "../../../src/checks/rule.ts";
import { checkText } from "../../support/check-text.ts";

function isSilent(rule: Rule, texts: string[]): void {
  for (const text of texts) assert.deepEqual(checkText(rule, text), [], text);
}

/** Line and message of each find. */
function finds(rule: Rule, text: string): string[] {
  return checkText(rule, text).map(({ line, message }) => `${line} ${message}`);
}

test("tags without partner or in the wrong order are named", () => {
  assert.deepEqual(finds(htmlTags, "a\n\n<div>\n\nb"), ['3 "<div>" is never closed.']);
  assert.deepEqual(finds(htmlTags, "a </b> c"), ['1 "</b>" closes a tag that was not opened.']);
  assert.deepEqual(finds(htmlTags, "<b><i>x</b></i>"), [
    '1 "<i>" has to be closed before "</b>", but is not.',
    '1 "</i>" closes a tag that was not opened.',
  ]);
});

test("nobody is told to open a tag that needs no end", () => {
  const [problem] = checkText(htmlTags, "a</img>");
  assert.equal(problem?.message, '"</img>" closes a tag that was not opened.');
  assert.equal(problem?.hint, "Delete it.");
});

test("a tag without its end is named where it begins", () => {
  assert.deepEqual(finds(htmlTags, 'a\n\n<div class="x"\n\nb</div>'), ['3 "<div" has no ">" at its end.']);
  assert.deepEqual(finds(htmlTags, "<div>\n</div"), ['2 "</div" has no ">" at its end.']);
});

test("whole HTML is let be, around Markdown too", () => {
  isSilent(htmlTags, [
    '<div class="x">\n\n**bold**\n\n</div>',
    "<ul><li>a<li>b</ul>",
    "a<br>b <img src='x' alt=''>",
    "`<div>` and <!-- <b> -->",
    "```html\n<div>\n```",
    "<https://x.example/> and 1 < 2 > 0",
  ]);
});

test("unknown tags and settings are named with the likely one", () => {
  assert.deepEqual(finds(htmlUnknownTag, "<stron>x</stron>"), ['1 HTML has no tag "stron".']);
  assert.equal(checkText(htmlUnknownTag, "<stron>x</stron>")[0]?.hint, 'Did you mean "<strong>"?');
  const [problem] = checkText(htmlUnknownAttribute, '<a herf="/en/">x</a>');
  assert.equal(problem?.message, 'The tag "<a>" has no setting "herf".');
  assert.equal(problem?.hint, 'Did you mean "href"?');
  assert.deepEqual(finds(htmlUnknownTag, "<svg><pth/></svg>"), ['1 Drawings have no tag "pth".']);
  for (const [tag, message] of [
    ["<center>x</center>", 'HTML does not have the tag "center" any more.'],
    ['<link rel="x" href="y">', 'The tag "<link>" is for the frame of a page, not for its text.'],
    ["<body>", 'The tag "<body>" is for the frame of a page, not for its text.'],
  ] as const) {
    const [problem] = checkText(htmlUnknownTag, tag);
    assert.equal(problem?.message, message);
    assert.doesNotMatch(problem?.hint ?? "", /Did you mean/);
  }
  isSilent(htmlTags, ["<link>", "<meta>", "<svg><path/></svg>", "<center>x</center>"]);
  isSilent(htmlUnknownTag, ["<kbd>x</kbd>", '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>', "`<foo>`"]);
  isSilent(htmlUnknownAttribute, [
    '<a href="/x/" aria-label="x" data-y="1" hreflang="es" lang="es">x</a>',
    '<svg viewBox="0 0 1 1"><path d="M0 0" stroke-width="2"/></svg>',
    '<td colspan="2">x</td>',
    '<style media="print">p{}</style>',
    '<form action="/x/"><input enterkeyhint="go" popovertarget="x"></form>',
    "<math><mi mathvariant='bold'>x</mi></math>",
  ]);
});

test("what the site's policy blocks is named", () => {
  for (const html of [
    "<script>x</script>",
    "<style>p{}</style>",
    '<p style="color:red">x</p>',
    '<a href="/" onclick="x()">x</a>',
    '<iframe src="https://x.example/"></iframe>',
  ]) {
    assert.equal(checkText(htmlActive, html).length, 1, html);
  }
  isSilent(htmlActive, ["`<script>`", "```\n<script>\n```", '<p class="one">x</p>', "&lt;script&gt;"]);
});

test("curly quotes in a tag become straight", () => {
  const [problem] = checkText(
    htmlCurlyQuotes,
    "we want to <a href=”sign up form link”>hear from you</a> now",
  );
  assert.equal(problem?.corrected, 'we want to <a href="sign up form link">hear from you</a> now');
  assert.equal(problem?.repair?.safe, true);
  isSilent(htmlCurlyQuotes, ["`<a href=”x”>`", '<a href="/x/" title="“quoted”">x</a>', "1 < 2 = “two” > 0"]);
});

test("an id that stands on the page twice is named at the second place", () => {
  assert.deepEqual(finds(htmlIdTwice, '<p id="a">x</p>\n\n<p id="a">y</p>'), [
    '3 The id "a" stands on this page already.',
  ]);
  isSilent(htmlIdTwice, ["## Same\n\n## Same\n", '<p id="a">x</p>\n\n`<p id="a">`']);
});

test("what would be fetched from another website is named, links to it are not", () => {
  const told = (address: string) =>
    `1 "${address}" is a file of another website, which visitors' browsers do not load.`;
  assert.deepEqual(finds(imageOutside, "![a](https://x.example/a.jpg)"), [told("https://x.example/a.jpg")]);
  assert.deepEqual(finds(imageOutside, '<img src="//x.example/a.jpg" alt="">'), [told("//x.example/a.jpg")]);
  assert.deepEqual(finds(imageOutside, '<video src="HTTP://x.example/a.mp4" poster="a.jpg"></video>'), [
    told("HTTP://x.example/a.mp4"),
  ]);
  isSilent(imageOutside, [
    "[a](https://x.example/a.jpg)",
    "![a](a.jpg)",
    "![a](/en/a.jpg)",
    "`![a](https://x.example/a.jpg)`",
  ]);
});

test("HTML that an empty line made code is told as that, in a table too, and its tags are not said to be open", () => {
  const told = "Below the empty line, this HTML is shown as code, since it is indented.";
  for (const [text, line] of [
    ["<div>\n    <div>\n        Coats\n\n        Umbrellas\n    </div>\n</div>", 5],
    ['<div class="a">\n    <p>Coats</p>\n\n    <p>Umbrellas</p>\n</div>', 4],
    ["<table>\n\n    <tr>\n        <td>One</td>\n    </tr>\n\n</table>", 3],
  ] as const) {
    assert.deepEqual(finds(codeIndented, text), [`${line} ${told}`], text);
    isSilent(htmlTags, [text]);
  }
  isSilent(codeIndented, [
    "Write this:\n\n    <p>Umbrellas</p>\n",
    "<div>\n\n```\n    <p>x</p>\n```\n\n</div>",
  ]);
});

test("tags of text programs and words between angle brackets are told by what they are", () => {
  for (const text of ["<p>Come in.<o:p></o:p></p>", "Come <o:p></o:p>in."]) {
    assert.deepEqual(finds(htmlUnknownTag, text), [
      '1 The tag "<o:p>" came from a text program such as Word, and means nothing on a page.',
    ]);
  }
  assert.deepEqual(finds(htmlUnknownTag, "See the plan <no link: July 2015>."), ['1 HTML has no tag "no".']);
  isSilent(htmlUnknownTag, ["5<6 and 7>3, a\\<b>, &lt;no link: 5>", "`<no link: 5>`", "<ana@example.org>"]);
  assert.deepEqual(finds(linkEmpty, '<a data-toggle="modal">Tell us</a>'), [
    '1 The link "Tell us" has no address.',
  ]);
  isSilent(linkEmpty, ['<a id="here"></a>', '<a name="here"></a>', '<a href="/x/">x</a>']);
});
