import { stringify } from "yaml";
import { writeTree } from "./file-tree.ts";
import { runWaymark } from "./run-waymark.ts";

const page = (title: string, more = "") => `---\ntitle: ${title}\n${more}---\n\nSome words.\n`;
const link = (title: string, path: string) => ({ title, link: `/en/${path}` });
const visit = [
  link("Opening hours and prices", "visit/prices/"),
  link("How to come", "visit/way/"),
  link("Groups and schools", "visit/groups/"),
  { title: "Harbour authority", link: "https://harbour.example/" },
];

/**
 * Builds a site in English and Arabic in an empty folder: a top menu with links below two of its four entries, one of which leads nowhere
 * itself, a foot with two groups and a link, and a side menu that `/en/visit/` and the pages below it share.
 */
export function buildMenuSite(folder: string): void {
  const settings = {
    title: "Old Harbour Museum",
    languages: [{ code: "en" }, { code: "ar" }],
    search: true,
    navigation: [
      { ...link("Visit", "visit/"), items: visit },
      { title: "Take part", items: [link("Volunteer", "help/"), link("Friends of the harbour", "friends/")] },
      link("Collection", "collection/"),
      link("News from the quay", "news/"),
    ],
    footer: [
      link("Privacy", "privacy/"),
      { title: "Your visit", items: visit },
      { title: "Take part", items: [link("Volunteer", "help/")] },
    ],
    menus: {
      plan: [{ title: "Before you come", items: visit.slice(0, 2) }, link("With others", "visit/groups/")],
    },
  };
  writeTree(folder, {
    "content/site.yaml": stringify(settings, { aliasDuplicateObjects: false }),
    "content/en/index.md": page("Start"),
    "content/en/visit/index.md": page("Your visit", "sidenav: plan\n"),
    "content/en/visit/prices.md": page("Opening hours and prices"),
    "content/en/visit/way.md": page("How to come"),
    "content/en/visit/groups.md": page("Groups and schools"),
    "content/en/collection.md": page("Collection"),
    "content/en/news.md": page("News"),
    "content/en/help.md": page("Volunteer"),
    "content/en/friends.md": page("Friends"),
    "content/en/privacy.md": page("Privacy"),
    "content/ar/index.md": page("البداية"),
    "content/ar/visit/index.md": page("زيارتك", "sidenav: plan\n"),
    "content/ar/visit/prices.md": page("الأوقات والأسعار"),
    "content/ar/site.yaml": "title: متحف المرفأ القديم\n",
  });
  const { status, stderr } = runWaymark(["build", "--host", "netlify"], folder);
  if (status !== 0) throw new Error(stderr);
}
