const names: Record<string, string> = {
  note: "note|info|abstract|summary|tldr|todo|seealso|important|example|question|help|faq|bug|quote|cite",
  tip: "tip|hint|success|check|done",
  warning: "warning|caution|danger|error|failure|fail|missing|alert",
};

/** What boxes are called in other programs, by the box that they are here; as the choices of an expression. */
export const boxElsewhere = Object.entries(names);
