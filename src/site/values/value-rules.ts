import { defineRules } from "../../problems/define-rules.ts";

/** What can be wrong with values, and with the places that use them. */
export const valueRules = defineRules({
  "value-form": {
    summary: "A value in `data/values.yaml` does not have the form of what it is said to be.",
    example: { wrong: "phone: { value: call us, type: phone }", right: "phone: +1 312 555 0100" },
  },
  "value-unknown": {
    summary: "A text uses a value that `data/values.yaml` does not have, so visitors would read its name.",
    example: { wrong: "Call :value[phnoe].", right: "Call :value[phone]." },
  },
});
