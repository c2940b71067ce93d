import { dataOf } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import type { BlockFact } from "../markdown/body.ts";
import { type BlockFault, blameName } from "./block-fault.ts";
import type { SiteFacts } from "./rule.ts";

/** What is wrong with a block that shows a form: there is no such form, it leads nowhere, or nobody takes it. */
export function findFormFault(
  { words: name }: BlockFact,
  { language }: Page,
  { content, navigation }: SiteFacts,
): BlockFault | null {
  const { forms } = dataOf(content, language);
  const file = forms.get(name);
  if (file === null) return null;
  if (file === undefined)
    return blameName(name, [...forms.keys()], {
      unknown: `There is no form "${name}".`,
      none: "The block does not say which form it shows.",
      known: "The forms in data/forms are",
      empty: "A form stands in a file of data/forms, in the folder of the content.",
    });
  if (!navigation.index.byUrl.has(file.form.thanks))
    return {
      message: `The form "${name}" leads to "${file.form.thanks}" when it was sent, but there is no such page.`,
      hint: `Correct "thanks:" in ${file.source.path}.`,
    };
  const { form: service, email } = language.settings;
  const taken = service ? [service.trap, ...Object.keys(service.hidden)] : [];
  const clash = file.form.groups.flatMap(({ fields }) => fields).find((field) => taken.includes(field.name));
  if (clash)
    return {
      message: `The field "${clash.name}" of the form "${name}" has the name of a hidden field or of the trap for machines, so the service would take people for machines or lose what they write.`,
      hint: `Give it another name in ${file.source.path}.`,
    };
  if (service || email) return null;
  return {
    message: `The form "${name}" has nowhere to go.`,
    hint: "Write form: with the address of a service, or email:, into site.yaml.",
  };
}
