import type { Message } from "./words/compile-message.ts";

/** Keys of the interface words that read as they stand. All that a visitor reads of the site's frame is here or below. */
export const interfaceWordKeys = [
  "announcement",
  "answerNo",
  "answerYes",
  "breadcrumbs",
  "draft",
  "editPage",
  "eventCalendar",
  "eventCancelled",
  "eventLastDay",
  "eventSignUp",
  "eventsCalendar",
  "eventsNone",
  "fieldFault",
  "fieldRequired",
  "footerNavigation",
  "formAgain",
  "formFailed",
  "formFaulty",
  "formRefused",
  "formSending",
  "formTrap",
  "home",
  "hoursClosed",
  "hoursOther",
  "hoursTitle",
  "kindDocument",
  "kindPresentation",
  "kindSpreadsheet",
  "languages",
  "lastUpdated",
  "mainNavigation",
  "mediaDownload",
  "mediaTranscript",
  "menu",
  "next",
  "notes",
  "notPublished",
  "onThisPage",
  "outsideLink",
  "pageNavigation",
  "previewHide",
  "previewNotice",
  "previewProblems",
  "previewWrite",
  "previewPublished",
  "previous",
  "privacyCookies",
  "privacyFile",
  "privacyForms",
  "privacyFound",
  "privacyNone",
  "privacyNotes",
  "privacyPrograms",
  "privacySought",
  "privacyThisSite",
  "privacyWebsites",
  "search",
  "searchClose",
  "searchFailed",
  "searchKeys",
  "searchLabel",
  "searchLoading",
  "searchSlow",
  "sectionNavigation",
  "siteMap",
  "siteMapLead",
  "skipToContent",
  "taskDone",
  "taskOpen",
  "titleDetails",
  "titleNote",
  "titleTip",
  "titleWarning",
  "untranslatedLink",
  "untranslatedPart",
] as const;

/** Keys of the interface words with values in them, `{name}` in the text, and what each value is. */
export const interfaceMessages = {
  cardAlt: { title: "text", site: "text" },
  eventFirst: { day: "text" },
  eventFourth: { day: "text" },
  eventLast: { day: "text" },
  eventMonth: { day: "number" },
  eventMonths: { count: "number" },
  eventNext: { days: "text" },
  eventNotOn: { days: "text" },
  eventSecond: { day: "text" },
  eventThird: { day: "text" },
  eventUntil: { rhythm: "text", day: "text" },
  eventWeek: { days: "text" },
  eventWeeks: { count: "number", days: "text" },
  fileFacts: { type: "text", size: "text" },
  formAgainWrite: { email: "text" },
  headingLink: { title: "text" },
  hoursDays: { first: "text", last: "text" },
  hoursFrom: { day: "text" },
  hoursUntil: { day: "text" },
  mediaListen: { site: "text" },
  mediaWatch: { site: "text" },
  noteBack: { number: "number" },
  noteLink: { number: "number" },
  pagesBelow: { title: "text" },
  redirecting: { title: "text" },
  searchNothing: { words: "text" },
  searchResults: { count: "number" },
  tableScroll: { number: "number" },
  untranslatedPage: { language: "text" },
} as const satisfies Record<string, Record<string, "text" | "number">>;

type Messages = typeof interfaceMessages;
type Values<Key extends keyof Messages> = {
  [Name in keyof Messages[Key]]: Messages[Key][Name] extends "number" ? number : string;
};

/** A key whose words read as they stand. */
export type PlainWord = (typeof interfaceWordKeys)[number];

/** The words of a language: `words.menu`, `words.pagesBelow({ title })`. */
export type InterfaceWords = Record<PlainWord, string> & {
  [Key in keyof Messages]: Message<Values<Key>>;
} & {
  /** The language that each word is borrowed from which the language has none of its own for. */
  borrowed: Record<string, { code: string; dir: "ltr" | "rtl" }>;
};
