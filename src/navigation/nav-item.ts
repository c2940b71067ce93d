/** One entry of a navigation list: sidenav, main navigation, breadcrumbs, on-this-page, footer. One type, one partial. */
export interface NavItem {
  title: string;
  kind: "page" | "anchor" | "outside" | "group";
  /** Site path, `#id` or outside URL; `null` for a group heading, which leads nowhere itself. */
  url: string | null;
  /** This is the page that is shown. True for at most one item of a list, at any depth. */
  current: boolean;
  /** The current page is somewhere below this item. */
  open: boolean;
  items: NavItem[];
}
