import type { EntryFault, Kind } from "./kind.ts";

/** Where one can go or write to. */
export const contactKind = {
  about: "Where you are and how to reach you: an address, a phone number, a map as a picture.",
  shape: "record",
  fields: [
    { name: "name", type: "text", required: true, help: "The name on the door, or of your organisation." },
    {
      name: "address",
      type: "list",
      help: "The address, a line behind each hyphen, as on an envelope.",
    },
    {
      name: "postcode",
      type: "text",
      help: "The postcode once more as it stands there, in quotes: search engines ask for it apart.",
    },
    { name: "town", type: "text", help: "The town once more as it stands there, for search engines." },
    { name: "country", type: "text", help: "The code of the country, for search engines: two capitals." },
    { name: "phone", type: "phone", help: "How to call you, as people read it, e.g. `+1 312 555 0100`." },
    { name: "email", type: "email", help: "How to write to you." },
    { name: "hours", type: "markdown", help: "When somebody is there, in a line." },
    { name: "map", type: "image", help: "A picture of the map, its place from the top of the content." },
    {
      name: "map-link",
      type: "link",
      help: "The same place at a map service of your choice; the picture leads there.",
    },
    { name: "directions", type: "markdown", help: "How to get there: by bus, on foot, without steps." },
  ],
  check: checkAddress,
} as const satisfies Kind;

/** A town or a postcode that the address has not, so that search engines would be told of another place than visitors. */
function checkAddress(values: Record<string, unknown>): EntryFault[] {
  const lines = Array.isArray(values.address) ? values.address.map(String) : [];
  return ["postcode", "town"].flatMap((key) => {
    const word = values[key];
    if (typeof word !== "string" || lines.some((line) => line.includes(word))) return [];
    return {
      path: [key],
      message: `says "${word}", which no line of the address has. Write it as it stands there.`,
      text: null,
    };
  });
}
