import type { CitationTerms } from "./citation-terms";

/** Terms that show what they are asked for; the true ones are in `messages/`. */
export const sampleTerms: CitationTerms = {
  lang: "en",
  say: (term, values = {}) => {
    if (term === "version")
      return ["version", values["version"], values["status"]].join(" ").trim();
    if (term === "quote") return `“${values["text"] ?? ""}”`;
    return [term, ...Object.values(values)].join(" ");
  },
};
