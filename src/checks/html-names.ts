const list = (names: string): Set<string> => new Set(names.split(/\s+/));

/** Elements of the HTML standard that may stand in the body of a page (WHATWG HTML, section 4; SVG by its root alone). */
export const knownTags = list(
  `a abbr address area article aside audio b bdi bdo blockquote br button caption cite code col colgroup data datalist dd
  del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr i
  iframe img input ins kbd label legend li map mark menu meter nav object ol optgroup option output p picture pre progress q rp rt
  ruby s samp script search section select slot small source span strong style sub summary sup svg table tbody td
  template textarea tfoot th thead time tr track u ul var video wbr
  circle defs ellipse g line path polygon polyline rect symbol text title tspan use desc`,
);

/** Elements without a closing tag. */
export const voidTags = list("area br col embed hr img input source track wbr");

/** Elements whose closing tag may be left out (WHATWG HTML, 13.1.2.4). */
export const optionalEnd = list("p li dt dd option optgroup tr td th thead tbody tfoot colgroup rt rp");

const globalAttributes = list(
  "accesskey autofocus class contenteditable dir draggable hidden id inert itemprop itemscope itemtype lang role slot spellcheck style tabindex title translate",
);

/** Attributes that some elements have besides the global ones. */
const ownAttributes: Record<string, Set<string>> = {
  a: list("href hreflang target rel download type name referrerpolicy"),
  abbr: list(""),
  area: list("alt coords shape href target rel download"),
  audio: list("src controls loop muted preload crossorigin autoplay"),
  blockquote: list("cite"),
  button: list("type name value disabled form"),
  col: list("span"),
  colgroup: list("span"),
  data: list("value"),
  del: list("cite datetime"),
  details: list("open name"),
  dialog: list("open"),
  embed: list("src type width height"),
  fieldset: list("disabled name form"),
  form: list("action method name autocomplete novalidate accept-charset enctype target rel"),
  iframe: list("src title width height loading allow allowfullscreen sandbox referrerpolicy name srcdoc"),
  img: list(
    "src alt width height srcset sizes loading decoding fetchpriority usemap crossorigin referrerpolicy",
  ),
  input: list(
    "type name value id placeholder required checked disabled autocomplete min max step pattern size maxlength minlength multiple readonly list inputmode form accept",
  ),
  ins: list("cite datetime"),
  label: list("for"),
  li: list("value"),
  map: list("name"),
  meter: list("value min max low high optimum"),
  object: list("data type width height name"),
  ol: list("start reversed type"),
  optgroup: list("label disabled"),
  option: list("value selected disabled label"),
  output: list("for name"),
  progress: list("value max"),
  q: list("cite"),
  select: list("name required multiple size disabled autocomplete form"),
  source: list("src srcset type media sizes width height"),
  td: list("colspan rowspan headers"),
  textarea: list(
    "name rows cols required placeholder maxlength minlength disabled readonly autocomplete form wrap",
  ),
  th: list("colspan rowspan headers scope abbr"),
  time: list("datetime"),
  track: list("src kind srclang label default"),
  video: list("src controls width height poster loop muted preload playsinline crossorigin autoplay"),
};

const svgTags = list(
  "svg circle defs ellipse g line path polygon polyline rect symbol text title tspan use desc",
);

/** The attributes that an element may have; `null` where any may stand (SVG, which has hundreds). */
export function attributesOf(tag: string): Set<string> | null {
  return svgTags.has(tag) ? null : new Set([...globalAttributes, ...(ownAttributes[tag] ?? [])]);
}
