/**
 * The name under which a file of a view is saved: `summit-2030-overview-en.docx`. `ending` with
 * its dot, or with what sets a variant apart before it: `-figure.svg`.
 */
export function nameFile(
  briefing: string,
  view: string,
  lang: string,
  ending: string,
): string {
  return `${briefing}-${view}-${lang}${ending}`;
}
