/** Keys of the interface words: every word of the site's frame that a visitor reads. `{name}` stands for a value. */
export const interfaceWordKeys = [
  "breadcrumbs",
  "closeMenu",
  "currentPage",
  "draft",
  "editPage",
  "footerNavigation",
  "headingLink",
  "home",
  "lastUpdated",
  "mainNavigation",
  "menu",
  "next",
  "notFoundTitle",
  "onThisPage",
  "outsideLink",
  "pageNavigation",
  "previewNotice",
  "previous",
  "redirecting",
  "sectionNavigation",
  "skipToContent",
  "tableScroll",
] as const;

export type InterfaceWords = Record<(typeof interfaceWordKeys)[number], string>;
