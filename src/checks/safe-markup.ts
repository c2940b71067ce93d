import { svgElementAttributes } from "svg-element-attributes";

/** The languages that the text of a page can be written in, as browsers part them. */
export type Markup = "html" | "svg" | "math";

const words = (text: string): Set<string> => new Set(text.split(/\s+/));

const elements: Record<Markup, Set<string>> = {
  html: words(`a abbr address area article aside audio b bdi bdo blockquote br button caption cite code col colgroup
    data datalist dd del details dfn dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
    hgroup hr i img input ins kbd label legend li main map mark math menu meter nav ol optgroup option output p picture
    pre progress q rp rt ruby s samp search section select small source span strong sub summary sup svg table tbody td
    textarea tfoot th thead time tr track u ul var video wbr`),
  svg: words(`a animate animatemotion animatetransform circle clippath defs desc ellipse feblend fecolormatrix
    fecomponenttransfer fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow
    feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode femorphology feoffset
    fepointlight fespecularlighting fespotlight fetile feturbulence filter g image line lineargradient marker mask
    metadata mpath path pattern polygon polyline radialgradient rect set stop svg switch symbol text textpath title
    tspan use view`),
  math: words(`annotation math menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts
    mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics`),
};

const everywhere = `class id lang dir title hidden tabindex role`;
const attributes: Record<Markup, Set<string>> = {
  html: words(`${everywhere} abbr accept accept-charset accesskey action align alt autocapitalize autocomplete
    autocorrect autofocus autoplay axis bgcolor border cellpadding cellspacing char charoff charset checked cite clear
    closedby color cols colspan command commandfor compact controls coords crossorigin datetime decoding default
    dirname disabled download draggable enctype enterkeyhint face fetchpriority for form formaction formenctype
    formmethod formnovalidate formtarget frame headers height high href hreflang hspace inert inputmode ismap itemid
    itemprop itemref itemscope itemtype kind label link list loading longdesc loop low max maxlength media method min
    minlength multiple muted name nohref noshade novalidate nowrap open optimum pattern placeholder playsinline popover
    popovertarget popovertargetaction poster preload prompt readonly referrerpolicy rel required rev reversed rows
    rowspan rules scope selected shape size sizes span spellcheck src srclang srcset start step summary target text
    translate type usemap valign value vlink vspace width wrap writingsuggestions`),
  svg: new Set([
    ...words(
      `${everywhere} clip color-profile href mask-type mix-blend-mode transform-origin version
       xlink:href xlink:title xml:lang xml:space xmlns xmlns:xlink`,
    ),
    ...Object.values(svgElementAttributes)
      .flat()
      .map((name) => name.toLowerCase()),
  ]),
  math: words(`${everywhere} accent accentunder align alttext close columnalign columnlines columnspacing columnspan
    depth display displaystyle encoding fence form frame height largeop linethickness lquote lspace mathbackground
    mathcolor mathsize mathvariant maxsize minsize movablelimits notation open rowalign rowlines rowspacing rowspan
    rquote rspace scriptlevel separator separators stretchy subscriptshift superscriptshift symmetric voffset width
    xmlns`),
};
// Styles are blocked where they stand in a page; what reads a drawing as a file looks into them itself.
attributes.svg.delete("style");
// Read by the scripts of the site itself, which go where they say.
const ofScripts = words("data-search data-site-map data-thanks");

const addresses = words("action cite formaction href longdesc poster src srcset usemap");
const schemes =
  /^(?:https?|mailto|tel|sms|geo|webcals?|xmpp|ircs?|matrix|whatsapp|tg|signal|sips?|skype|magnet|bitcoin):/i;
const picture = /^data:image\//i;

/** What may stand on a page: all that is known neither to run, nor to fetch, nor to send anything. Names are in lower case. */
export const safeMarkup = { isElement, isName, isValue };

function isElement(markup: Markup, name: string): boolean {
  return elements[markup].has(name);
}

/** Whether an attribute may stand there at all. */
function isName(markup: Markup, name: string): boolean {
  return attributes[markup].has(name) || (/^(?:aria|data)-/.test(name) && !ofScripts.has(name));
}

/** Whether the value of such an attribute may. */
function isValue(markup: Markup, element: string, name: string, value: string): boolean {
  if (markup === "html") {
    if (!addresses.has(name)) return true;
    if (element === "input" && name === "src") return !/^(?:[^/?#]*:|\s*[\\/]{2})/.test(value);
    return (name === "srcset" ? value.split(",") : [value]).every(hasSafeScheme);
  }
  if (name === "href" || name === "xlink:href") {
    if (element === "a") return hasSafeScheme(value);
    const read = value.trim();
    return read.startsWith("#") || (/^(?:fe)?image$/.test(element) && picture.test(read));
  }
  if (name === "attributename") return isName("svg", value.trim().toLowerCase()) && !/href/i.test(value);
  return /^(?:aria|data)-|^(?:title|alttext)$/.test(name) || !fetches(value);
}

/** Whether a browser that follows an address opens something, and does not run it. */
function hasSafeScheme(address: string): boolean {
  // As the URL Standard reads it: blanks before it, line ends and tabs in it don't count.
  const read = address.replace(/[\t\n\r]/g, "").replace(/^[\0- ]+/, "");
  return !/^[^/?#]*:/.test(read) || schemes.test(read);
}

/** Whether a value of a style may name something outside of the drawing. */
function fetches(value: string): boolean {
  return value.includes("\\") || /url\(\s*(?!["']?\s*#)|(?:image|image-set|src)\(/i.test(value);
}
