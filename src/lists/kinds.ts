import { accessibilityKind } from "./accessibility-kind.ts";
import { announcementsKind } from "./announcements-kind.ts";
import { contactKind } from "./contact-kind.ts";
import { eventsKind } from "./events/events-kind.ts";
import { hoursKind } from "./hours/hours-kind.ts";
import type { Kind } from "./kind.ts";
import { partnersKind } from "./partners-kind.ts";
import { peopleKind } from "./people-kind.ts";
import { testimonialsKind } from "./testimonials-kind.ts";

/** The kinds that every site knows, by name: a file of `data/` with that name is one. A new kind is a row here, and its component. */
export const kinds: Readonly<Record<string, Kind>> = {
  accessibility: accessibilityKind,
  announcements: announcementsKind,
  contact: contactKind,
  events: eventsKind,
  hours: hoursKind,
  partners: partnersKind,
  people: peopleKind,
  testimonials: testimonialsKind,
};
