import { countDays } from "../lists/days.ts";
import { countThings } from "../problems/count-things.ts";
import { escapeMarkdown } from "../problems/escape-markdown.ts";
import { formatCode } from "../problems/format-code.ts";
import { showText } from "../problems/show-text.ts";
import type { Freshness, OwnedDay } from "./freshness.ts";

/** The forms of a report. The first line of `markdown` says whether anything is to be done. */
export const freshnessFormats: Record<string, (freshness: Freshness) => string> = {
  text: formatText,
  markdown: formatMarkdown,
};

const nobody = "Nobody named";

function formatText(freshness: Freshness): string {
  const { today, until, reviews, coming } = freshness;
  const owners = reviews.map(
    ({ owner, items }) =>
      `\n${showText(owner ?? nobody)}\n${items.map((item) => formatEntry(item, stateOf(item, today), sayFrom(item))).join("")}`,
  );
  const days = coming.map((item) => formatEntry(item, "", item.owner ? ` (${item.owner.name})` : ""));
  return `${countTasks(freshness)}.\n${owners.join("")}
What comes until ${until}${days.length > 0 ? "" : ": nothing"}
${days.join("")}
${sayRest(freshness)}`;
}

function formatEntry({ day, file, line, words }: OwnedDay, state: string, more: string): string {
  const place = showText(line > 0 ? `${file}:${line}` : file);
  return `  ${day}  ${state && `${state}  `}${place}\n      ${showText(`${words}${more}`)}\n`;
}

function formatMarkdown(freshness: Freshness): string {
  const { today, until, reviews, coming } = freshness;
  const owners = reviews.map(({ owner, items }) => {
    const list = items.map((item) =>
      formatItem(item, `${item.day}${stateOf(item, today) && `, ${stateOf(item, today)}`}`, sayFrom(item)),
    );
    return `\n### ${asText(owner ?? nobody)}\n\n${list.join("")}`;
  });
  const days = coming.map((item) => formatItem(item, item.day, item.owner ? ` (${item.owner.name})` : ""));
  const calendar = days.length > 0 ? `\n### What comes until ${until}\n\n${days.join("")}` : "";
  return `**${countTasks(freshness)}.**\n${owners.join("")}${calendar}\n${sayRest(freshness)}`;
}

function formatItem({ file, line, words, link }: OwnedDay, day: string, more: string): string {
  const name = `${formatCode(showText(file))}${line > 0 ? `, line ${line}` : ""}`;
  const place = link === null ? name : `[${name}](<${link}>)`;
  return `- **${day}**, ${place}: ${asText(`${words}${more}`)}\n`;
}

/** `To look at: 2 overdue, 3 until 2026-12-30`. */
function countTasks({ today, until, reviews, coming }: Freshness): string {
  const tasks = [...reviews.flatMap(({ items }) => items), ...coming.filter(({ isTask }) => isTask)];
  if (tasks.length === 0) return `Nothing to look at until ${until}`;
  const overdue = tasks.filter(({ day }) => day < today).length;
  const due = tasks.length - overdue;
  const counts = [
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    ...(due > 0 ? [`${due} until ${until}`] : []),
  ];
  return `To look at: ${counts.join(", ")}`;
}

function stateOf({ day }: OwnedDay, today: string): string {
  return day < today ? `overdue for ${countThings(countDays(today) - countDays(day), "day")}` : "";
}

function sayFrom({ owner }: OwnedDay): string {
  return owner?.from ? ` The owner stands in ${owner.from}.` : "";
}

function sayRest({ later, undated, unread, until }: Freshness): string {
  const rest = [
    ...(unread > 0
      ? [`${countThings(unread, "file")} with mistakes may be missing here; the check tells them.`]
      : []),
    ...(later ? [`${later.count} more to look at after ${until}, the next by ${later.next}.`] : []),
    ...(undated > 0
      ? [
          `${countThings(undated, "page")} ${undated === 1 ? "names" : "name"} no day to be looked at (reviewBy).`,
        ]
      : []),
  ];
  return rest.map((line) => `${line}\n`).join("");
}

function asText(text: string): string {
  return escapeMarkdown(showText(text));
}
