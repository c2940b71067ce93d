/** How the sheets look that show a file, a report or a page in a frame. */
export const sheetStyles = `
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #1f2430; }
main { padding: 20px; background: #eef0f3; }
.pair { display: grid; grid-template-columns: 396px 1fr; gap: 20px; align-items: start; }
pre { margin: 0; padding: 18px 16px 20px 44px; background: #fff; border: 1px solid #c9ced6; border-radius: 6px; font: 16px/1.75 "DejaVu Sans Mono", monospace; font-size: 15.5px; overflow: hidden; }
.path { display: block; margin: 0 0 -10px -28px; font-size: 13.5px; color: #4a5060; }
mark { background: #fff3c4; color: inherit; }
b { display: inline-block; inline-size: 24px; block-size: 24px; border-radius: 50%; background: #8a1c4a; color: #fff; font: 700 14px/24px system-ui, sans-serif; text-align: center; }
pre b { margin: 0 8px 0 -32px; vertical-align: middle; }
.row { display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px; }
.row img { display: block; inline-size: 100%; border: 1px solid #c9ced6; border-radius: 6px; }
.shot { position: relative; border: 1px solid #c9ced6; border-radius: 6px; overflow: hidden; }
.shot img { display: block; inline-size: 100%; }
.shot b { position: absolute; transform: translate(0, -50%); }
.card { max-inline-size: 780px; padding: 4px 24px 12px; background: #fff; border: 1px solid #c9ced6; border-radius: 6px; }
.card + .card { margin: 16px 0 0 44px; }
.card h2 { margin: 16px 0 8px; font-size: 21px; }
.card h3 { margin: 14px 0 4px; font-size: 17px; }
.card p, .card ul { margin: 6px 0; }
.card ul { padding-inline-start: 24px; }
.card a { color: #0a58b0; }
.card code { padding: 1px 5px; background: #eef0f3; border-radius: 4px; font-size: 14px; }
.card--review { padding-block: 14px; }
.card--review .path { margin: 0 0 8px; }
.lines { padding: 0; margin: 8px 0; font-size: 14px; border-radius: 4px; }
.lines span { display: block; padding: 3px 10px; }
.lines i { display: inline-block; inline-size: 20px; color: #4a5060; font-style: normal; }
.old { background: #ffe5e5; }
.new { background: #dff5e3; }
.label { font-weight: 700; font-size: 15px; }
.foot { text-align: end; }
.press { display: inline-block; padding: 5px 14px; background: #1a7f37; color: #fff; border-radius: 6px; font-weight: 600; font-size: 15px; }
`;
