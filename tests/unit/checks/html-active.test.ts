import assert from "node:assert/strict";
import { test } from "node:test";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { makeBody } from "../../../src/checks/make-body.ts";
import { escapeHtml } from "../../../src/markdown/escape-html.ts";
import { fillBody } from "../../../src/markdown/fill-body.ts";
import { htmlAttacks } from "../../support/html-attacks.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
import { startProcessorClock } from "../../support/processor-clock.ts";

// Written down once more, so that a hole in the list of the rule is none in this one.
const tags = new Set(
  `html head body main a abbr b blockquote br button caption code dd del details div dl dt em figcaption figure form
   h1 h2 h3 h4 i img input kbd li math mi mn mo mrow mtext ol option p picture pre rect s section select small source
   span strong sub summary sup svg table tbody td text textarea th thead title tr u ul video`.split(/\s+/),
);
const names = new Set(
  `alt aria-label class colspan height href id lang name poster rel role scope src tabindex target title type
   width`.split(/\s+/),
);

/** What in a page is not known to do nothing. */
function findActive(node: DefaultTreeAdapterTypes.Node): string[] {
  const inside = "childNodes" in node ? node.childNodes.flatMap(findActive) : [];
  if (!("tagName" in node)) return inside;
  const bad = node.attrs.filter(
    ({ name, value }) => !names.has(name) || /^[^a-z/]*(?:\/\/|(?!https?:|mailto:)[a-z\s]+:)/i.test(value),
  );
  const wrong = bad.map(({ name, value }) => `${node.tagName} ${name}=${value}`);
  return [...(tags.has(node.tagName) ? [] : [`<${node.tagName}>`]), ...wrong, ...inside];
}

/** Messages of errors, and what is active on the page that is laid out without them being read. */
function attack(text: string): { errors: string[]; active: string[] } {
  const body = makeBody(makePage({ url: "/page/", text }), makeSite());
  const html = fillBody(body.html, {
    address: (n) => body.links[n]?.href ?? "",
    image: (n) => `<img src="/x.png" alt="${escapeHtml(body.images[n]?.alt ?? "")}">`,
    file: () => "/x",
    size: () => "",
    block: () => "",
  });
  const errors = body.problems.filter(({ level }) => level === "error");
  return {
    errors: errors.map(({ message }) => message),
    active: findActive(parse(`<!doctype html><body><main>${html}</main>`)),
  };
}

test("nothing active passes, however it is written", () => {
  assert.ok(htmlAttacks.length >= 60);
  const passed = htmlAttacks.flatMap((text) => {
    const { errors, active } = attack(text);
    return errors.length === 0 && active.length > 0 ? [`${text}\n  ${active.join(", ")}`] : [];
  });
  assert.deepEqual(passed, []);
});

test("right HTML stays silent", () => {
  const right = [
    "<details>\n<summary>When?</summary>\n\nAt **six**.\n\n</details>",
    "<details open name=faq><summary>When?</summary>At six.</details>",
    '<figure>\n<blockquote cite="https://example.org/"><p>Yes.</p></blockquote>\n<figcaption>Ana</figcaption>\n</figure>',
    '<table>\n<caption>Hours</caption>\n<thead><tr><th scope="col">Day<th scope="col">Hour</thead>\n<tr><td>Monday<td headers="a" colspan="2">9\n</table>',
    '<table border="1" cellpadding="2" width="100%"><tr valign="top"><td align="right" nowrap bgcolor="#eee">1</td></tr></table>',
    '<table><colgroup><col span="2"></colgroup><tbody><tr><td rowspan="2">1</td></tr></tbody></table>',
    'The <abbr title="Peer 2 Peer University">P2PU</abbr> is open.',
    "Press <kbd>Ctrl</kbd> + <kbd>K</kbd>, then read <samp>done</samp> and <var>x</var>.",
    "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>",
    'They say <span lang="ar" dir="rtl">مرحبا</span>, and <bdi>Ana</bdi>, <bdo dir="rtl">abc</bdo>.',
    '<i lang="fr">Bonjour</i>, <cite>Emma</cite>, <q cite="/page/">yes</q>, <dfn>circle</dfn>.',
    "H<sub>2</sub>O, 10<sup>3</sup>, <mark>new</mark>, <small>old</small>, <s>gone</s>, <u>so</u>.",
    '<del datetime="2026-01-01">Six</del> <ins cite="https://example.org/">seven</ins> o’clock.',
    'On <time datetime="2026-03-01">1 March</time> for <data value="5">five</data>.',
    "One<br>two<br/>three<wbr>four\n\n<hr>",
    '<p align="center" class="note" id="here">Come in.</p>',
    '<div class="two"><div>\n\nOne\n\n</div><div>\n\nTwo\n\n</div></div>',
    "<dl><dt>Tea<dd>Hot<dt>Water<dd>Cold</dl>",
    '<ol start="3" reversed type="a"><li value="3">c<li>b</ol>',
    '<section aria-labelledby="t"><h2 id="t">Tables</h2><p>Two.</p></section>',
    "<article><header><h2>News</h2></header><p>None.</p><footer>Ana</footer></article>",
    '<nav aria-label="Parts"><ul><li><a href="#x">X</a></ul></nav>\n\n<p id="x">X</p>',
    '<address>Main Street 5<br><a href="tel:+13125550100">Call us</a></address>',
    'See <a href="https://example.org/" hreflang="es" lang="es" rel="noopener" target="_blank">El sitio</a>.',
    'Write to <a href="mailto:ana@example.org?subject=Hi">Ana</a> or <a href="https://wa.me/1555">by phone</a>.',
    '<a id="old"></a>\n\nOld words.',
    '<img src="a.png" alt="A boat" width="20" height="10" loading="lazy" decoding="async" class="wide">',
    '<picture><source media="(min-width: 40em)" srcset="b.png 1x, c.png 2x"><img src="a.png" alt="A boat"></picture>',
    '<video src="a.mp4" controls poster="a.png" playsinline preload="none"><track src="a.vtt" kind="captions" srclang="en" label="English" default></video>',
    '<audio controls><source src="a.mp3" type="audio/mpeg">No sound.</audio>',
    '<map name="m"><area shape="rect" coords="0,0,9,9" href="/page/" alt="The hall"></map><img src="a.png" alt="Plan" usemap="#m">',
    '<svg viewBox="0 0 9 9" width="9" role="img" aria-label="Dot"><title>Dot</title><circle cx="4" cy="4" r="3" fill="currentColor"/></svg>',
    '<svg viewBox="0 0 9 9"><defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs><path fill="url(#g)" d="M0 0h9"/><use href="#g" x="2"/></svg>',
    '<svg viewBox="0 0 9 9"><path d="M0 0h9"><animate attributeName="opacity" values="0;1" dur="2s" repeatCount="indefinite"/></path></svg>',
    '<svg viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><a xlink:href="/page/"><text x="1" y="2" text-anchor="middle">Go<tspan dy="1">on</tspan></text></a></svg>',
    '<math display="block"><mfrac><mi mathvariant="normal">a</mi><msup><mi>b</mi><mn>2</mn></msup></mfrac></math>',
    "<math><semantics><mrow><mi>x</mi><mo stretchy='false'>=</mo><mn>1</mn></mrow><annotation encoding='TeX'>x=1</annotation></semantics></math>",
    '<form action="/search/" role="search"><label for="q">Words</label> <input id="q" name="q" type="search" required autocomplete="off"><button>Find</button></form>',
    '<form><fieldset><legend>Size</legend><label><input type="radio" name="s" value="1" checked> One</label><select name="t"><optgroup label="A"><option selected>B</option></optgroup></select><textarea name="u" rows="3" cols="20" maxlength="99"></textarea></fieldset></form>',
    'Half done: <progress value="1" max="2">1 of 2</progress>, <meter min="0" max="9" low="2" value="3">3</meter>.',
    '<div translate="no" itemscope itemtype="https://schema.org/Event"><span itemprop="name">Fair</span></div>',
    "<p>Open <!-- ask Ana --> daily.</p>",
    "<div hidden data-year='2026' tabindex='-1'>Later.</div>",
    "1 < 2, a<b and x <y, `<script>` and \\<b>, &lt;no link: 5>.",
  ];
  assert.ok(right.length >= 30);
  for (const text of right) {
    const { problems } = makeBody(makePage({ url: "/page/", text }), makeSite());
    assert.deepEqual(
      problems.map(({ rule, message }) => `${rule}: ${message}`),
      [],
      text,
    );
  }
});

test("thousands of faults in one line are told in seconds", () => {
  for (const text of [
    `<div ${Array.from({ length: 8000 }, (_, n) => `a${n}=b`).join(" ")}></div>`,
    `<div>${"<i></b>".repeat(8000)}`,
  ]) {
    const seconds = startProcessorClock();
    makeBody(makePage({ url: "/page/", text }), makeSite());
    assert.ok(seconds() < 8, text.slice(0, 20));
  }
});
