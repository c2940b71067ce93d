import type { Picture } from "../draw-picture.ts";

/** What an entry of `data/people.yaml` holds. */
export interface PersonEntry {
  name: string;
  role?: string;
  photo?: Picture;
  email?: string;
  phone?: string;
  page?: string;
  links?: { title: string; link: string }[];
}
