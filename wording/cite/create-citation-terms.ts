import type { Words } from "@/i18n/translator";
import type { CitationTerms } from "@/lib/citations/citation-terms";

/** What citations say, in the words of the interface. */
export function createCitationTerms(lang: string, words: Words): CitationTerms {
  return {
    lang,
    say: (term, values) => {
      if (term === "version") return words("Cite.version", values);
      if (term === "localAddress") return words("Address.file");
      if (term === "quote") return words("Report.quote", values);
      return words(`Cite.terms.${term}`, values);
    },
  };
}
