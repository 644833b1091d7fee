/** A file of boundaries, as far as a briefing has to agree with it. */
export type BoundariesFile = {
  /** The projection that it was built with; undefined if nothing records it. */
  projection: unknown;
  /** ISO 3166-1 alpha-3 codes of the countries in it. */
  codes: readonly string[];
};

/** What the data of a briefing has to fit, beyond its own files. */
export type CheckContext = {
  /** Names of the files of boundaries. */
  boundaries: readonly string[];
  /** One of these; null if there is none of the name, or if it cannot be read. */
  readBoundaries: (name: string) => BoundariesFile | null;
  /** A file of the briefing's folder; null if there is none of the name. */
  readFile: (name: string) => Uint8Array | null;
  /** Tags of the languages for which the interface has messages. */
  interfaceLanguages: readonly string[];
  /** Those of them with so many messages that pages are made in them. */
  builtLanguages: readonly string[];
  /** What is wrong with a phrase in place of the neutral one of a name; null if nothing is. */
  findPhraseFault: (
    name: string,
    phrase: string,
  ) => { what: string; remedy: string } | null;
};
