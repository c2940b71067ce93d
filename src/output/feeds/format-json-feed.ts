import type { FeedFacts } from "./feed-facts.ts";

/** A feed as JSON Feed 1.1, its texts in full. */
export function formatJsonFeed({ home, language, title, about, author, json, entries }: FeedFacts): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: json,
    description: about ?? undefined,
    language,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.about ?? undefined,
      content_html: entry.html,
      // Noon is that day nearly everywhere.
      date_published: `${entry.date}T12:00:00Z`,
      date_modified: `${entry.updated}T12:00:00Z`,
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}
