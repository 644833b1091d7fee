import type { Note } from "@/lib/citations/note-list";

/** The sources of some notes, each once, in the order in which they are first cited. */
export function listSources(notes: readonly Note[]): Note["source"][] {
  const sources = new Map(notes.map(({ source }) => [source.id, source]));
  return [...sources.values()];
}
