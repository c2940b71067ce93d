/** The style of the page that shows a change: quiet, so that what is shown stands out. */
const page = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --sheet: #fff; --ink: #1d2025; --quiet: #4a5058; --rule: #d8d5cd; --accent: #1c4f91;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  background: var(--paper); color: var(--ink);
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #15171a; --sheet: #1e2125; --ink: #ecebe7; --quiet: #b1b5bc; --rule: #3b3f46; --accent: #a3c7f7; }
}
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 92rem; padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 4rem) 5rem; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(2rem, 1.4rem + 2.6vw, 3.25rem); margin: 0; max-inline-size: 22ch; letter-spacing: -0.01em; }
h2 { font-size: clamp(1.5rem, 1.25rem + 1vw, 2.125rem); margin: 0; }
h3 { font-size: 1.25rem; margin: 2em 0 0.4em; }
code { font: 0.92em ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; }
.lead { font-size: 1.25rem; margin: 0.75rem 0 0; }
.ways { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 2.5rem 0 0; padding: 0.9rem 0; border-block: 1px solid var(--rule); color: var(--quiet); }
.legend dt { display: inline; color: var(--ink); } .legend dd { display: inline; margin: 0 0 0 0.4rem; }
.hint { margin: 1rem 0 0; color: var(--quiet); max-inline-size: 48rem; }
.contents { columns: 22rem; column-gap: 3rem; margin: 2rem 0 0; padding: 0 0 0 1.6em; font-variant-numeric: tabular-nums; }
.contents li { break-inside: avoid; padding-block: 0.15rem; } .contents li::marker { color: var(--quiet); }
.kind { color: var(--quiet); font: 600 0.8125rem/1 system-ui, sans-serif; letter-spacing: 0.06em; text-transform: uppercase; white-space: nowrap; }
.contents .kind { font: inherit; letter-spacing: 0; text-transform: lowercase; }
.shown { margin-block-start: clamp(3rem, 6vw, 5.5rem); padding-block-start: 1.25rem; border-block-start: 3px solid var(--ink); }
.shown > .kind { margin: 0 0 0.6rem; }
.about { display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; margin: 0.5rem 0 0; color: var(--quiet); }
.words { max-inline-size: 48rem; margin-block: 1rem 0; } .words ul { margin: 0.2rem 0; padding-inline-start: 1.1em; } .words > ul { padding: 0; list-style: none; }
.pair { display: grid; gap: 1.75rem clamp(1rem, 2.5vw, 2.5rem); margin-block-start: 1.75rem; }
@media (min-width: 48rem) { .pair { grid-template-columns: 1fr 1fr; } }
figure { margin: 0; min-inline-size: 0; container-type: inline-size; }
figcaption { margin-block-end: 0.5rem; color: var(--quiet); font-size: 0.9375rem; } figcaption b { color: var(--ink); }
.frame { --scale: min(1, tan(atan2(100cqi, var(--wide)))); position: relative; overflow: clip; inline-size: calc(var(--wide) * var(--scale)); block-size: calc(var(--high) * var(--scale)); outline: 1px solid var(--rule); border-radius: 4px; background: var(--sheet); }
.wide { --wide: 1280px; --high: 900px; } .phone { --wide: 360px; --high: 640px; }
.frame iframe { position: absolute; inset: 0; inline-size: var(--wide); block-size: var(--high); border: 0; scale: var(--scale); transform-origin: 0 0; }
.none { display: grid; place-content: center; padding: 1rem; outline-style: dashed; background: none; color: var(--quiet); text-align: center; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.all { max-inline-size: 52rem; }
`;

/** What marks words, pictures and links: like a marker pen, the same by day and by night, and told apart by its stroke as well as by its colour. */
const marks = `
:root { --waymark-new: #0a7a35; --waymark-gone: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --waymark-new: #4fcb80; --waymark-gone: #ff8573; } }
waymark-new, waymark-gone { color: #0b2f17; background: linear-gradient(#0a7a35, #0a7a35) 0 90% / 100% min(0.12em, 3px) no-repeat, linear-gradient(#bff0cb, #bff0cb) 50% / 100% 86% no-repeat; box-decoration-break: clone; -webkit-box-decoration-break: clone; forced-color-adjust: none; }
waymark-gone { color: #5f1208; background: linear-gradient(#ffd3ca, #ffd3ca) 50% / 100% 86% no-repeat; text-decoration: line-through solid min(0.1em, 4px) #b3261e; }
[data-waymark] { outline: 4px solid var(--waymark-new); outline-offset: -4px; }
[data-waymark="gone"] { outline: 4px dashed var(--waymark-gone); }
a[data-waymark] { outline-width: 2px; outline-offset: 1px; }
`;

export const lookStyles = {
  page: page + marks,
  /** Those of the pages themselves, which stand at the mark that they are opened at, and do not move. */
  marks: `html { scroll-behavior: auto; } :target { scroll-margin-block: 30vh; }
/* In a frame the page is as wide as it is said to be, also where a bar for scrolling would take from that. */
@media (width: 360px), (width: 1280px) { html { scrollbar-width: none; } }${marks}`,
};
