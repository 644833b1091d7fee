import type { DataTerms } from "./data-terms";

export const sampleTerms: DataTerms = {
  licence: { en: "To be reused with a reference." },
  citeAs: { en: "An Office, The Sample Map, 2018." },
  address: "https://maps.example.org/en/sample/about/",
};
