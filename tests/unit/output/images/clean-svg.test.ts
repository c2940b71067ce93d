import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanSvg } from "../../../../src/output/images/clean-svg.ts";
import { startProcessorClock } from "../../../support/processor-clock.ts";

const svg = (inside: string, root = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" ${root}>${inside}<path d="M0 0h9v9z"/></svg>`;
const xhtml = 'xmlns:h="http://www.w3.org/1999/xhtml"';

test("nothing in a drawing runs, fetches or leads to code, whatever opens it", async () => {
  const attacks = [
    svg("<script>hit()</script>"),
    svg('<script href="//out.example/x.js"/><SCRIPT>hit()</SCRIPT>'),
    svg("", 'onload="hit()"'),
    svg('<path d="M0 0h9" onclick="hit()" ONCLICK="hit()"/>'),
    svg("<h:script>hit()</h:script>", xhtml),
    svg('<h:iframe src="javascript:hit()"/>', xhtml),
    svg('<h:img src="x" onerror="hit()"/>', xhtml),
    svg('<g xmlns="http://www.w3.org/1999/xhtml"><a href="javascript:hit()">x</a></g>'),
    svg('<a xmlns="http://www.w3.org/1999/xhtml" href="javascript:hit()">x</a>'),
    svg('<text y="9" xmlns="http://www.w3.org/1999/xhtml"><script>hit()</script></text>'),
    svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="hit()">x</body></foreignObject>'),
    svg('<title><meta xmlns="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0"/></title>'),
    svg('<metadata><script xmlns="http://www.w3.org/1999/xhtml">hit()</script></metadata>'),
    svg('<a href="javascript:hit()"><text y="9">x</text></a>'),
    svg('<a xlink:href=" java&#9;script:hit()"><text y="9">x</text></a>'),
    svg('<a xmlns:l="http://www.w3.org/1999/xlink" l:href="javascript:hit()"><text y="9">x</text></a>'),
    svg('<a><animate attributeName="href" values="javascript:hit()"/><text y="9">x</text></a>'),
    svg('<a><set attributeName="xlink:href" to="javascript:hit()"/><text y="9">x</text></a>'),
    svg('<a><animate attributeName="l:href" to="javascript:hit()"/><text y="9">x</text></a>'),
    svg('<set attributeName="onclick" to="hit()"/>'),
    svg('<animate onbegin="hit()" attributeName="x" dur="1s"/>'),
    svg('<use href="//out.example/x.svg#a"/>'),
    svg('<use xlink:href="data:image/svg+xml,x#a"/>'),
    svg('<image href="https://out.example/x.png" width="9" height="9"/>'),
    svg('<filter id="f"><feImage href="https://out.example/x.png"/></filter><g filter="url(#f)"/>'),
    svg('<rect width="9" height="9" fill="url(https://out.example/x#a)"/>'),
    svg('<rect width="9" height="9" fill="u\\72l(https://out.example/x#a)"/>'),
    svg('<rect width="9" height="9" style="fill:red;mask:url(//out.example/x#a)"/>'),
    svg('<rect width="9" height="9" style="mask:u\\72l(//out.example/x#a)"/>'),
    svg('<rect width="9" height="9" cursor="url(//out.example/x), auto"/>'),
    svg('<style>@import "//out.example/x.css";path{fill:red}</style>'),
    svg('<style>@im@import;port "//out.example/x.css";</style>'),
    svg('<style>@\\69mport "//out.example/x.css";</style>'),
    svg("<style><![CDATA[path{background:url(//out.example/x)}]]></style>"),
    svg("<style>path{background:image-set('//out.example/x' 1x)}</style>"),
    svg("<style>@font-face{font-family:a;src:url(//out.example/x)}text{font-family:a}</style>"),
    svg('<link xmlns="http://www.w3.org/1999/xhtml" rel="stylesheet" href="//out.example/x.css"/>'),
    svg('<handler type="text/ecmascript">hit()</handler><listener event="load" handler="#x"/>'),
    svg('<iframe src="javascript:hit()"/><video src="//out.example/x"/><audio src="//out.example/x"/>'),
    svg(
      '<discard/><a xml:base="javascript:/" href="#x"><text y="9">x</text></a>',
      'xml:base="//out.example/"',
    ),
    `<?xml-stylesheet href="//out.example/x.xsl" type="text/xsl"?>${svg("")}`,
    `<!DOCTYPE svg SYSTEM "//out.example/x.dtd">${svg("")}`,
    `<!DOCTYPE svg [<!ENTITY x "yes">]>${svg("<text y='9'>&x;</text>")}`,
  ];
  for (const attack of attacks) {
    const { svg: clean } = await cleanSvg(attack);
    const rest = clean.replace(/ xmlns(?::xlink)?="http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink)"/g, "");
    assert.doesNotMatch(
      rest,
      /\/\/|script|hit|\son|\\|@import|<!|<\?|xmlns|:base|<(?!\/?(?:svg|path|a|text|title|animate|set|rect|g|filter|feImage|use|image|style)\b)/i,
      attack,
    );
  }
});

test("a drawing that would grow without end is refused", async () => {
  const laughs = `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${svg("<text>&b;</text>")}`;
  await assert.rejects(cleanSvg(laughs));
  await assert.rejects(cleanSvg(`<!DOCTYPE svg [<!ENTITY a "<script>hit()</script>">]>${svg("&a;")}`));
  await assert.rejects(cleanSvg(`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg("&a;")}`));
});

test("what a drawing shows stays, and what it lost is known", async () => {
  const { svg: clean, lost } = await cleanSvg(
    svg(
      `<style>.a{fill:url(#g)}</style><defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs>
       <a href="https://example.org/"><text class="a" x="1" y="9" style="font-size:4px">Go</text></a>
       <image href="data:image/png;base64,iVBORw0KGgo=" width="9" height="9"/>
       <path d="M0 0h9"><animate attributeName="opacity" values="0;1" dur="2s"/></path>
       <sodipodi:namedview xmlns:sodipodi="http://sodipodi.example/"/>`,
    ),
  );
  for (const part of ["url(#", "linearGradient", "https://example.org/", ">Go<", "base64", "opacity", "4px"])
    assert.ok(clean.includes(part), part);
  assert.deepEqual(lost, { seen: [], done: [] });
  const poor = await cleanSvg(
    svg(
      `<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Hall</p></foreignObject><script>go()</script>
       <image href="a.png" width="1" height="1"/><g onclick="go()"><path d="M0 0h1"/></g>`,
    ),
  );
  assert.deepEqual(poor.lost, { seen: ["<foreignObject>", '"a.png"'], done: ["<script>", "onclick="] });
});

test("a drawing keeps its colours of the night, though one part alone has them", async () => {
  const style = "<style>.sea{fill:#00f}@media (prefers-color-scheme:dark){.sea{fill:#99f}}</style>";
  const { svg: clean } = await cleanSvg(svg(`${style}<path class="sea" d="M0 0h9v9z"/>`));
  assert.match(clean, /prefers-color-scheme:\s*dark.*#99f.*class="sea"/);
});

test("a path of 400,000 signs is cleaned in seconds", async () => {
  const path = `<path d="M0 0${"l1 1".repeat(100_000)}"/>`;
  const seconds = startProcessorClock();
  const { svg: clean } = await cleanSvg(svg(path));
  assert.ok(clean.length > 300_000);
  assert.ok(seconds() < 8);
});

test("a drawing whose elements have a prefix is drawn, one that does not say what it is too", async () => {
  const prefixed =
    '<svg:svg xmlns:svg="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><svg:path d="M0 0h9v9z"/></svg:svg>';
  const plain = '<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
  for (const drawing of [prefixed, plain]) {
    const { svg: clean } = await cleanSvg(drawing);
    assert.equal(
      clean,
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    );
  }
});
