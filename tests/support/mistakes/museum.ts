import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../run-waymark.ts";

/** A small site without a mistake. */
export const museum: Record<string, string | Uint8Array> = {
  "content/site.yaml": `title: Harbour Museum
url: https://museum.example
languages:
  - code: en
navigation:
  - title: Visit
    link: /en/visit/
  - title: Boats
    link: /en/boats/
repository:
  url: https://github.com/harbour/site
`,
  "content/addresses.txt": "/en/\n/en/boats/\n/en/visit/\n/en/visit/prices/\n",
  "content/en/index.md": "# Harbour Museum\n\nSee [the visit](visit/index.md) and [the boats](boats.md).\n",
  "content/en/boats.md": `# Boats

Three boats lie in the hall.

![A boat of larch](pier.png)

::: list people
:::
`,
  "content/en/pier.png": readFileSync(join(repository, "tests/fixtures/harbour/content/en/visit/pier.png")),
  "content/en/visit/index.md": `---
title: Visit
description: How to come, and what it costs.
---

## Opening hours

We open at ten.

- The hall
- The workshop

Take bus 7.

See [our prices](prices.md).

::: note
Dogs are welcome.
:::
`,
  "content/en/visit/prices.md": `---
title: Prices
---

| Who | Price |
| --- | --- |
| Adults | 8 EUR |
| Children | free |

Write to [our desk](mailto:desk@museum.example).
`,
  "content/data/people.yaml": "- name: Mary Hale\n  role: Director\n- name: Ben Hale\n  role: Boats\n",
};
