import { type Form, formSchema } from "../../src/content/form-schema.ts";

/** A form with a field of each kind. */
export function makeForm(): Form {
  return formSchema.parse({
    groups: [
      {
        title: "About <you>",
        fields: [
          { name: "name", label: "Name", autocomplete: "name", required: true },
          { name: "email", label: "E-mail", hint: "To answer.", type: "email", fault: "Write an address." },
        ],
      },
      {
        title: "Ideas",
        fields: [
          { name: "course", label: "Course", type: "link" },
          { name: "space", label: "Space", type: "long" },
        ],
      },
    ],
    button: "Send",
    thanks: "/thanks/",
    mail: {
      text: "Write to us.",
      button: "Start",
      subject: "I & you",
      greeting: "Hello,",
      questions: "We ask:",
    },
  });
}
