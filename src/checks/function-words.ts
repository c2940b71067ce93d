// The small words that every text of a language is full of, by which it is told from another one; the commonest first.
const wordsOf: Record<string, string> = {
  de: "und der die das mit nicht den ist ein eine von zu für auf sich im dem des sie wir werden auch es an als bei oder aber am aus dass dies diese einem einen einer er gibt haben hat hier ich ihr ihre in kann man nach noch nur sein sind so über um uns unsere vom vor war was wenn wie wird wo zum zur",
  en: "the and of to is that with for you are this our from have be on it we by or your as at not a about after all also an any been but can do each had has he her here his how if in into its more most no one only other out she so some than their them then there these they up was were what when where which who will would",
  es: "los las del una que para el por es con de la en se su un no al más lo como este esta son sus sin nos pero a algo cada cuando desde donde ella ellas ellos entre era están estas esto estos fue ha hay le les muy ni nuestra nuestro o porque quien ser si sobre también todo todos tu uno y ya",
  fr: "les des une dans pour est que vous sont et du pas avec qui au sur le la de nous par ce cette un en à aux il se son sa ses plus ou aussi ces comme elle elles été être ils je leur leurs mais même ne nos notre on où qu quand sans sous tous tout très votre vos y",
};

/** The words that texts in one language have and those in the other have not, the commonest first; none where they are not known. */
export function listFunctionWords(language: string, other: string): string[] {
  const shared = new Set(wordsOf[other]?.split(" "));
  return wordsOf[language]?.split(" ").filter((word) => !shared.has(word)) ?? [];
}
