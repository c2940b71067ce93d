/** What a tool's template language writes in the places of the common layout. */
export interface FrameParts {
  title: string;
  /** The start of the loop over the pages of the section. */
  sidenavStart: string;
  entryUrl: string;
  entryTitle: string;
  /** Writes ` aria-current="page"` for the shown page. */
  entryCurrent: string;
  sidenavEnd: string;
  body: string;
}

/** The one layout that all peers use: header, sidenav of the section, the page, footer. */
export function formatFrame(parts: FrameParts): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${parts.title} | Handbook</title>
  <link rel="stylesheet" href="/style.css">
</head>
<body>
  <a class="skip-link" href="#main">Skip to the text</a>
  <header class="header"><a href="/">Handbook</a></header>
  <nav class="sidenav" aria-label="This section">
    <ul>
      ${parts.sidenavStart}<li><a href="${parts.entryUrl}"${parts.entryCurrent}>${parts.entryTitle}</a></li>
      ${parts.sidenavEnd}
    </ul>
  </nav>
  <main id="main">
    <h1>${parts.title}</h1>
    ${parts.body}
  </main>
  <footer class="footer"><p>Made for a measurement.</p></footer>
</body>
</html>
`;
}
