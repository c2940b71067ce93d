/** How a setting is called now: since which version, or by other programs. */
interface Renamed {
  /** `null` where nothing is like it. */
  now: string | null;
  /** The version; absent for a name that other programs have. */
  since?: string;
  /** What to do, where that is not only another name. */
  hint?: string;
}

/** The names that settings of a page have in Jekyll, Hugo, Docusaurus, MkDocs, Astro, VuePress and Obsidian, from where many come. */
const ofOthers: Record<string, string> = {
  nav_order: "order",
  sidebar_position: "order",
  weight: "order",
  linkTitle: "label",
  nav_title: "label",
  sidebar_label: "label",
  displayed_sidebar: "sidenav",
  navigation_title: "label",
  menu_title: "label",
  shortTitle: "label",
  summary: "description",
  excerpt: "description",
  metaDescription: "description",
  meta_description: "description",
  subtitle: "lead",
  tagline: "lead",
  redirect_from: "aliases",
  url: "permalink",
  last_modified_at: "updated",
  lastmod: "updated",
  last_updated: "updated",
  updatedDate: "updated",
  modified: "updated",
  expiryDate: "expires",
  publishDate: "publish",
  pubDate: "date",
};

const without =
  "author authors cascade categories class comments cssclass cssclasses has_children icon id keywords menu parent series sitemap tags template toc type".split(
    " ",
  );

/** Those that are said in another way here. */
const otherwise: [names: string, hint: string][] = [
  ["created", 'Write "date:" with the day of a piece of news, or delete the line.'],
  ["published status", 'Write "draft: true" for a page that is not to be seen yet, or delete the line.'],
  ["lang language locale", "Delete the line: the language of a page is that of the folder in which it lies."],
  ["eleventyNavigation", 'Write its place in the menu as "order:", and what it is called there as "label:".'],
  [
    "image thumbnail cover hero featured_image",
    'Write "picture:" with "file:" and "alt:" below it, or delete the line.',
  ],
];

/** What the site is called, where it lives and how it looks, by the names that it has elsewhere. */
const ofSites: Record<string, string> = {
  name: "title",
  site_name: "title",
  baseURL: "url",
  baseUrl: "url",
  site_url: "url",
  tagline: "description",
  "look/color": "accent",
  "look/colour": "accent",
  "look/primary": "accent",
  "look/secondary": "second",
  "look/background": "paper",
  "look/font": "typeface",
  ...Object.fromEntries(
    ["navigation", "navigation/items", "footer", "footer/items"].flatMap((menu) => [
      ...["label", "name", "text"].map((name) => [`${menu}/${name}`, "title"]),
      ...["url", "href", "page"].map((name) => [`${menu}/${name}`, "link"]),
      ...["links", "children", "pages", "submenu"].map((name) => [`${menu}/${name}`, "items"]),
    ]),
  ),
};

const menusHint =
  'The menu at the top is written below a line "navigation:", the foot below "footer:", and a side menu that pages share below "menus:".';

const ofLook = "accent second paper logo typeface corners density pattern".split(" ");

/**
 * Settings that have or had another name, so that who comes from an older version or another program is told the line to write: by what
 * they are settings of, and by that name, with the names of what it stands in before it (`look/accent`). None of Waymark's own was
 * renamed yet; a row would be `"a setting of a page": { rank: { now: "order", since: "0.2.0" } }`.
 */
export const renamedSettings: Record<string, Record<string, Renamed>> = {
  "a setting of a page": {
    ...Object.fromEntries(Object.entries(ofOthers).map(([name, now]) => [name, { now }])),
    ...Object.fromEntries(without.map((name) => [name, { now: null }])),
    ...Object.fromEntries(
      otherwise.flatMap(([names, hint]) => names.split(" ").map((name) => [name, { now: null, hint }])),
    ),
  },
  "a setting of the site": {
    ...Object.fromEntries(Object.entries(ofSites).map(([name, now]) => [name, { now }])),
    ...Object.fromEntries(
      ofLook.map((name) => [
        name,
        { now: null, hint: 'It belongs below a line "look:", with two blanks before it.' },
      ]),
    ),
    ...Object.fromEntries(
      "menu nav navbar sidebar sidebars".split(" ").map((name) => [name, { now: null, hint: menusHint }]),
    ),
    announcements: {
      now: null,
      hint: "What the whole site announces is written into data/announcements.yaml, in the folder of the content.",
    },
    values: {
      now: null,
      hint: "Values such as a phone number are written into data/values.yaml, in the folder of the content.",
    },
    theme: {
      now: null,
      hint: 'How a site looks is written below a line "look:", such as accent: and logo:.',
    },
  },
};
