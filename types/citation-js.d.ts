/** The parts of Citation.js that tests read our files with; the packages ship no types. */
declare module "@citation-js/core" {
  /** Entries of a bibliography; throws for what is no citation. */
  export class Cite {
    constructor(data: unknown);
    data: unknown[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
