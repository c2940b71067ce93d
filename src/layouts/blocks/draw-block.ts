import type { Data } from "../../content/content.ts";
import type { Entry } from "../../lists/list.ts";
import type { BlockFact } from "../../markdown/body.ts";
import { divideEntries } from "../../navigation/divide-entries.ts";
import type { Language } from "../../site/languages.ts";
import type { SiteSettings } from "../../site/settings-schema.ts";
import type { Site } from "../../site/site.ts";
import type { LookSheet } from "../site-assets.ts";
import type { BlockView } from "./block-view.ts";
import { drawAccessibility } from "./draw-accessibility.ts";
import { drawForm } from "./draw-form.ts";
import { drawHours } from "./draw-hours.ts";
import { drawList } from "./draw-list.ts";
import { drawLook } from "./draw-look.ts";
import { drawMail } from "./draw-mail.ts";
import { drawMedia, type MediaContext } from "./draw-media.ts";
import { drawPages } from "./draw-pages.ts";
import { drawPrivacy } from "./draw-privacy.ts";
import { drawResources } from "./draw-resources.ts";
import { findEntry } from "./find-entry.ts";
import { findTestimonial } from "./find-testimonial.ts";
import type { ListContext } from "./list-context.ts";
import type { PagesContext } from "./pages-context.ts";
import { findList, showPart } from "./show-part.ts";

/** Where the blocks of a page are drawn. */
export interface BlockContext {
  site: Pick<Site, "blocks" | "drawOwnBlock" | "languages" | "today" | "settings">;
  data: Data;
  look: LookSheet;
  settings: Pick<SiteSettings, "analytics" | "form" | "email">;
  language: Language;
  address: (to: string) => string;
  /** The address of a page of the site, by that of one of its translations, as the reader needs it. */
  lead: (to: string) => string;
  /** The address of what a link leads to; `null` for a page that is not published today. */
  resolve: (href: string) => string | null;
  /** Type and size of a file of the site that a link leads to; empty for all else. */
  describe: (href: string) => string;
  /** The same, for what a template writes: throws where there is nothing. */
  link: BlockView["link"];
  /** Pictures that lines of the block name. */
  ofPage: Pick<MediaContext, "picture" | "poster">;
  /** What stands in data, whose addresses count from the top of the content. */
  ofData: Pick<ListContext, "resolve" | "titleOf" | "describe" | "picture" | "markdown">;
  /** What lists of pages are drawn with; `null` where what they name is read by itself. */
  pages: Omit<PagesContext, "language" | "address"> | null;
}

/** The HTML of a block that is drawn from data, the one with that number on its page; empty where the data is missing, which a check reports. */
export function drawBlock(block: BlockFact, number: number, context: BlockContext): string {
  const { name, words, options } = block;
  const { data, settings, language, address, lead } = context;
  if (context.site.blocks[name]?.drawn === "template") return drawByTemplate(block, context);
  if (name === "look") return drawLook(context.look);
  if (name === "accessibility") return drawAccessibility(context);
  if (name === "privacy") return drawPrivacy(context);
  if (name === "video" || name === "audio") return drawMedia(block, { ...context, ...context.ofPage });
  if (name === "text") return drawText(words, context);
  if (name === "hours") {
    const list = data.lists.get(words || "hours")?.list;
    const entry = list?.kind === "hours" ? list.entries[0] : undefined;
    return entry ? drawHours(entry, context.site.today, language) : "";
  }
  if (name === "list" || name === "testimonial") {
    const list = name === "list" ? data.lists.get(words)?.list : findTestimonial(words, data);
    if (!list) return "";
    const { today, settings } = context.site;
    const { timezone } = settings;
    const whole = {
      ...context.ofData,
      list,
      address,
      fields: list.fields,
      language,
      today,
      timezone,
      number,
    };
    const pages = context.pages && { ...context.pages, language, address };
    const found = pages && findList({ name, words, options }, pages);
    const cut = (entries: Entry[]) =>
      found ? showPart(divideEntries(list, entries), found, pages) : { items: entries, links: "" };
    return drawList(list, { ...whole, options: found?.block.options ?? options, cut });
  }
  if (name === "pages")
    return context.pages ? drawPages({ name, words, options }, { ...context.pages, language, address }) : "";
  if (name === "resources") {
    const resources = data.resources ?? [];
    return drawResources(words ? resources.filter(({ group }) => group === words) : resources, context);
  }
  const form = data.forms.get(words)?.form;
  const { form: service, email } = settings;
  if (!form) return "";
  const { words: said, dir } = language;
  if (service) return drawForm(form, { name: words, service, words: said, dir, email, address, lead });
  return email === null ? "" : drawMail(form, email, dir);
}

/** A text that pages share, and in which language it is where that is not the one around it. */
function drawText(name: string, { data, site, language, ofData }: BlockContext): string {
  const text = data.texts?.get(name);
  if (!text) return "";
  const html = ofData.markdown({ key: text.source.path, values: {} }, "text");
  const own = site.languages.find(({ code }) => code === text.language);
  return own && own.code !== language.code
    ? `<div lang="${own.code}" dir="${own.dir}">\n${html}</div>\n`
    : html;
}

function drawByTemplate({ name, words, options }: BlockFact, context: BlockContext): string {
  const { site, data, language, link } = context;
  const found = findEntry(site.blocks[name], words, data);
  if (found === undefined) return "";
  const view: BlockView = {
    block: { name, words, options, data: found },
    language: { code: language.code, dir: language.dir },
    words: language.words,
    link,
  };
  // What is not published yet is named, as in the text of pages, and leads nowhere.
  return site.drawOwnBlock(name, view).replace(/\shref=(?:""|'')/g, "");
}
