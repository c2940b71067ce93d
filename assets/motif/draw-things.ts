/** What lies on the tables, each drawn around its own middle with the reader below it. */
const things = {
  book: `<path class="sheet" d="M0-20C-14-29-30-28-42-22v46c12-6 28-7 42 2 14-9 30-8 42-2v-46C30-28 14-29 0-20z"/><path class="line" d="M0-20v46M-32-10c8-3 15-3 23 1m-23 12c8-3 15-3 23 1M32-10c-8-3-15-3-23 1M32 3C24 0 17 0 9 4"/>`,
  laptop: `<rect class="screen" x="-40" y="-38" width="80" height="50" rx="5"/><path class="line line--light" d="M-28-24h34m-34 12h48M-28 0h22"/><path class="sheet" d="M-42 15h84l7 19h-98z"/><path class="line" d="M-12 27h24"/>`,
  cup: `<circle class="sheet" r="19"/><circle class="coffee" r="13"/><path class="handle" d="M17-8c14 2 14 14 0 16"/>`,
  paper: `<rect class="sheet" x="-24" y="-32" width="48" height="64" rx="2"/><path class="line" d="M-14-19h28M-14-7h28M-14 5h28M-14 17h15"/>`,
  notes: `<rect class="sheet" x="-28" y="-26" width="56" height="56" rx="3"/><path class="line" d="M-18-10h36M-18 2h36M-18 14h20"/><path class="pencil" d="M18 30 40-14l7 4-22 43-8 5z"/>`,
} as const;

export type Thing = keyof typeof things;

/** Draws a thing as SVG elements at a place, turned by some degrees. */
export function drawThing(thing: Thing, x: number, y: number, turn: number, scale = 1): string {
  const size = scale === 1 ? "" : ` scale(${scale})`;
  return `<g transform="translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(turn)})${size}">${things[thing]}</g>`;
}
