import type { Form } from "../../content/form-schema.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";
import type { FormService } from "../../site/form-service-schema.ts";
import type { InterfaceWords } from "../../site/interface-words.ts";
import { drawField } from "./draw-field.ts";

/** What a form is drawn with, beside its data. */
interface FormContext {
  /** Begins the ids of the form. */
  name: string;
  service: FormService;
  words: InterfaceWords;
  /** The direction of the page. */
  dir: "ltr" | "rtl";
  /** Where visitors can write to when sending fails; `null` for nowhere. */
  email: string | null;
  address: (to: string) => string;
  /** As it is in the language of the reader. */
  lead: (to: string) => string;
}

/**
 * A form as plain HTML that the service answers to. What a script needs to say stands in the form too: words in
 * attributes of the place where they are announced.
 */
export function drawForm(
  form: Form,
  { name, service, words, dir, email, address, lead }: FormContext,
): string {
  const action = service.address.startsWith("/") ? address(service.address) : service.address;
  const stays = service.answersScripts ? ` data-thanks="${escapeHtml(lead(form.thanks))}"` : "";
  const groups = form.groups.map(
    ({ title, fields }) =>
      `<fieldset class="form__group">\n<legend class="form__legend">${isolateText(title, dir)}</legend>\n${fields
        .map((field) => drawField(field, `${name}_${field.name}`, words, dir))
        .join("")}</fieldset>\n`,
  );
  const hidden = Object.entries(service.hidden).map(
    ([key, value]) => `<input type="hidden" name="${escapeHtml(key)}" value="${escapeHtml(value)}">\n`,
  );
  const again = email === null ? words.formAgain : words.formAgainWrite({ email });
  return `<form class="form__fields" method="post" accept-charset="utf-8" action="${escapeHtml(action)}"${stays}>
${groups.join("")}${drawTrap(service.trap, `${name}__trap`, words)}${hidden.join("")}<p class="form__message" role="alert" data-faulty="${escapeHtml(words.formFaulty)}" data-refused="${escapeHtml(words.formRefused)}" data-failed="${escapeHtml(words.formFailed)}" data-again="${escapeHtml(again)}"></p>
<p class="form__send"><button class="button">${isolateText(form.button, dir)}</button> <span class="visually-hidden form__progress" role="status" data-sending="${escapeHtml(words.formSending)}"></span></p>
</form>
`;
}

/** A field that only machines fill in, by which a service knows them. */
function drawTrap(field: string, id: string, { formTrap }: InterfaceWords): string {
  return `<p class="form__trap" aria-hidden="true"><label for="${id}">${escapeHtml(formTrap)}</label> <input id="${id}" name="${escapeHtml(field)}" tabindex="-1" autocomplete="off"></p>
`;
}
