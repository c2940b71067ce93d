import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";

/** A table that scrolls by itself where it is wide: `heads` are words, `rows` HTML, each headed by its first cell. `label` names it where it has no title. */
export function drawTable(
  heads: string[],
  rows: string[][],
  { title = "", label }: { title?: string | undefined; label: string },
  dir: "ltr" | "rtl",
): string {
  const head = heads.map((words) => `<th scope="col">${isolateText(words, dir)}</th>`);
  const body = rows.map(
    ([first, ...cells]) =>
      `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>\n`,
  );
  const caption = title ? `<caption>${isolateText(title, dir)}</caption>\n` : "";
  return `<section class="table-scroll" tabindex="0" aria-label="${escapeHtml(title || label)}">
<table class="entries entries--table">
${caption}<thead>
<tr>${head.join("")}</tr>
</thead>
<tbody>
${body.join("")}</tbody>
</table>
</section>
`;
}
