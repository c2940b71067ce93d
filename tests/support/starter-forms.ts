// Makes the forms to download of the handbook anew: node --import tsx tests/support/starter-forms.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildFormPdf } from "./starters/build-form-pdf.ts";
import { formPapers } from "./starters/form-papers.ts";

const content = join(import.meta.dirname, "../../src/starters/handbook/content");
for (const [path, paper] of Object.entries(formPapers))
  writeFileSync(join(content, path), buildFormPdf(paper));
