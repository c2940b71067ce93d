/** Why what Eleventy offers beside layouts is not passed on, and what to do instead: the first that fits a name. */
const refusedCalls: [name: RegExp, remedy: string][] = [
  [/^addPassthroughCopy$|Passthrough/, "Files in content/public/ are published as they are."],
  [
    /^(?:addTransform|htmlTransformer|addUrlTransform|addPreprocessor|addLinter|transforms|addPosthtmlPlugin)$/,
    "What is laid out is not changed afterwards: let a layout print it rightly, through a filter of addFilter.",
  ],
  [
    /TemplateFormats|^addExtension$|^addDataExtension$|^addDateParsing$|FrontMatter|^configureTemplateHandling$/,
    "Pages are Markdown, layouts are Nunjucks (.njk), and lists are content/data/*.yaml; no other format is read.",
  ],
  [
    /ollection/,
    "A layout finds the pages in view.sidenav, view.siteMap and view.site.navigation, and lists of content/data/ in view.data.",
  ],
  [
    /^(?:on|once|emit|events)$|EventEmitter/,
    "Nothing runs before or after a build; give layouts what they need with addGlobalData.",
  ],
  [/^addNunjucksGlobal$/, "Use addGlobalData: layouts read it as view.global.NAME."],
  [/^addNunjucksTag$/, "Use addShortcode or addPairedShortcode."],
  [
    /Liquid|JavaScript|Handlebars|Pug|Ejs|^setNunjucks|Library$|Markdown/,
    "Layouts are Nunjucks with strict settings: use addFilter, addShortcode or addPairedShortcode.",
  ],
  [/Layout/, "A page names its layout in its settings, a file of assets/layouts/."],
  [
    /Watch|Server|BrowserSync|Chokidar|Quiet|ignores|Ignore|[Dd]irector|^dir$|Concurrency|Cache|ErrorReporting/,
    "Waymark knows by itself what it reads, watches, serves and writes; leave the call out.",
  ],
];

/** What to do instead of a call that is not passed on. */
export function findRemedy(name: string): string {
  const found = refusedCalls.find(([pattern]) => pattern.test(name));
  return (
    found?.[1] ??
    "Layouts get filters, shortcodes, global data, plugins and .njk templates, and nothing else of Eleventy."
  );
}
