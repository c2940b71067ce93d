/** Who looks after something. */
export interface Owner {
  name: string;
  /** The file that says so for all below it; `null` where the thing itself does. */
  from: string | null;
}

/** Something that comes on a day, and the place of the words that say so. */
export interface Dated {
  /** `YYYY-MM-DD`. */
  day: string;
  file: string;
  /** 0 where it is the whole file. */
  line: number;
  /** A sentence; of what is to be looked at, what it is. */
  words: string;
  /** Who looks after it, as it says itself. */
  owner?: string | null;
  /** Somebody has to do something; else the site does it by itself. */
  isTask: boolean;
}

/** The same with its owner, be it that of what it stands in. */
export interface OwnedDay extends Omit<Dated, "owner"> {
  owner: Owner | null;
  /** Where the line is edited at the git host. */
  link: string | null;
}

/** The days that are looked at, the first and the last one included. */
export interface DaySpan {
  today: string;
  until: string;
}

/** What of a site is to be looked at, and what comes in some days. */
export interface Freshness extends DaySpan {
  /** By its owner, those without one last; what is overdue first. */
  reviews: { owner: string | null; items: OwnedDay[] }[];
  /** What is to be looked at after these days. */
  later: { count: number; next: string } | null;
  /** Files with a mistake that keeps them, or a part of them, from being read. */
  unread: number;
  /** Pages that name no day. */
  undated: number;
  /** By day. */
  coming: OwnedDay[];
}
