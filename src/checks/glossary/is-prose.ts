import type { Page } from "../../content/page.ts";
import { findShape } from "../../lists/find-shape.ts";
import { kinds } from "../../lists/kinds.ts";
import type { TextFact } from "../../markdown/body.ts";
import type { FieldType } from "../../site/field-schema.ts";
import type { TimelessSite } from "../../site/site.ts";

// Settings of the site that name something, and those of its fields, lists and forms.
const naming =
  /^(?:analytics|form|home|languages|look|repository|timezone)\b|^(?:fields|lists)\b.*\.(?:kind|name|of|shape|type)$/;
const namingOfForm = /\.(?:autocomplete|name|type)$/;
const namingOfPage = /^(?:menu|sidenav)$/;
const prose = new Set<FieldType>(["text", "markdown", "list", "group"]);

/** Whether a text is of the site's own words: no quotation, and no setting that names something. */
export function isProse(
  { isQuoted, path }: TextFact,
  page: Page,
  { settings, blocks }: TimelessSite,
): boolean {
  if (isQuoted) return false;
  const steps = path?.map(String) ?? [];
  const setting = steps.join(".");
  if (page.id === "site.yaml") return !naming.test(setting);
  if (page.id !== "data.yaml")
    return !path || (!namingOfPage.test(setting) && hasProse(settings.fields, steps[0] ?? ""));
  const [, isForm, name = ""] = /\/data\/(forms\/)?([^/]+)\.ya?ml$/.exec(`/${page.source.path}`) ?? [];
  if (isForm) return !namingOfForm.test(setting);
  const shape = findShape(name, settings.lists, blocks);
  if (!shape) return true;
  if (!path) return !kinds[shape.kind ?? ""]?.quotes;
  return hasProse(shape.fields, steps[shape.shape === "record" ? 0 : 1] ?? "");
}

function hasProse(fields: readonly { name: string; type: FieldType }[], name: string): boolean {
  const field = fields.find((one) => one.name === name);
  return !field || prose.has(field.type);
}
