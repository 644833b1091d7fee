/** The parts of Citation.js that we use; the packages ship no types. */
declare module "@citation-js/core" {
  type Register = {
    add: (name: string, xml: string) => void;
    get: (name: string) => string;
    has: (name: string) => boolean;
  };
  type BibtexConfig = {
    format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
  };
  /** Entries of a bibliography; throws for what is no citation. */
  export class Cite {
    constructor(data: unknown);
    data: unknown[];
    format(name: string, options?: Readonly<Record<string, unknown>>): unknown;
  }
  export const plugins: {
    config: {
      get(name: "@csl"): { templates: Register; locales: Register };
      get(name: "@bibtex"): BibtexConfig;
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
