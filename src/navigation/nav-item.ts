/** One entry of a navigation list: sidenav, main navigation, breadcrumbs, on-this-page, footer. Pages share it. */
export interface NavItem {
  title: string;
  kind: "page" | "anchor" | "outside" | "group";
  /** Site path, `#id` or outside URL; `null` for a group heading, which leads nowhere itself. */
  url: string | null;
  items: NavItem[];
}
