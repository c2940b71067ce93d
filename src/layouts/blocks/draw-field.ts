import type { FormField } from "../../content/form-schema.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";
import type { InterfaceWords } from "../../site/interface-words.ts";

// An address of a page is a text for browsers, or they would refuse one without https:// in front.
const inputTypes = { text: "", link: ' inputmode="url"', email: ' type="email"' };

/** A field with its label, its hint, and what is said when it is not filled in right: hidden, until a script finds a fault. */
export function drawField(field: FormField, id: string, words: InterfaceWords, dir: "ltr" | "rtl"): string {
  const { name, label, hint, type, autocomplete, required, fault } = field;
  const attributes = [
    `class="field__input" id="${id}" name="${escapeHtml(name)}"`,
    ...(autocomplete ? [`autocomplete="${escapeHtml(autocomplete)}"`] : []),
    ...(required ? ["required"] : []),
    ...(hint ? [`aria-describedby="${id}_hint"`] : []),
  ].join(" ");
  const mustBe = required ? ` <span class="field__required">${escapeHtml(words.fieldRequired)}</span>` : "";
  // What cannot be wrong has nothing to say.
  const said =
    required || type === "email"
      ? `<p class="field__fault" id="${id}_fault" hidden>${isolateText(fault ?? words.fieldFault, dir)}</p>\n`
      : "";
  const control =
    type === "long"
      ? `<textarea ${attributes} rows="5"></textarea>`
      : `<input ${attributes}${inputTypes[type]}>`;
  return `<div class="field">
<label class="field__label" for="${id}">${isolateText(label, dir)}${mustBe}</label>
${hint ? `<p class="field__hint" id="${id}_hint">${isolateText(hint, dir)}</p>\n` : ""}${said}${control}
</div>
`;
}
