import { nodeLabel, type PageNode } from "./build-page-tree.ts";

// What pages are called that stand in the foot of most sites, without what parts words and without marks on letters.
const names = new Set(
  `accessibility accessibilitystatement colophon conditions cookiepolicy cookies copyright credits dataprotection disclaimer imprint
  legal legalnotice licence license privacy privacynotice privacypolicy terms termsandconditions termsofservice termsofuse
  agb barrierefreiheit bildnachweis datenschutz datenschutzerklarung erklarungzurbarrierefreiheit haftungsausschluss impressum nutzungsbedingungen
  accesibilidad avisodeprivacidad avisolegal condiciones condicionesdeuso creditos politicadecookies politicadeprivacidad privacidad terminos
  terminosdeuso accessibilite confidentialite conditionsdutilisation declarationdaccessibilite donneespersonnelles mentionslegales
  politiquedeconfidentialite vieprivee accessibilita notelegali termini colofon disclaimer privacyverklaring toegankelijkheid voorwaarden
  acessibilidade privacidade termos accessibilitat avislegal privacitat tillganglighet integritetspolicy
  الخصوصيه سياسهالخصوصيه امكانيهالوصول بيانامكانيهالوصول شروطالاستخدام اشعارقانوني`.split(/\s+/),
);

/** Whether a page or a folder is one of those that stand in the foot of most sites, such as privacy or imprint, by its path or by its name. */
export function isLegalPage(node: PageNode): boolean {
  return [node.place.split("/").at(-2) ?? "", nodeLabel(node)].some((name) => names.has(fold(name)));
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replaceAll("ة", "ه")
    .toLowerCase();
}
