import type { Evidence, LocalText } from "../../briefing/model";
import type { Statement } from "../../briefing/statements";

/** A node of the graph, in the words of https://schema.org/; undefined is left out. */
export type Node = { "@type": string; "@id"?: string; [name: string]: unknown };

type Reference = { "@id": string };

/** Addresses of nodes: `refer("place:kenya")`, or the id of a statement. */
export type Refer = (id: string) => Reference;

export function createRefer(fileUrl: string): Refer {
  return (id) => ({ "@id": `${fileUrl}#${id}` });
}

/** A text in every language that it has. */
export function localValues(
  text: LocalText | undefined,
): { "@language": string; "@value": string }[] | undefined {
  if (text === undefined) return undefined;
  return Object.entries(text).map(([lang, value]) => ({
    "@language": lang,
    "@value": value,
  }));
}

/** EDTF, which ISO 8601-2 is, as start and end; an open end is left out. */
export function describeDates(date: string | undefined) {
  const [startDate, endDate] = date?.split("/") ?? [];
  const isClosed = endDate !== undefined && !["", ".."].includes(endDate);
  return { startDate, endDate: isClosed ? endDate : startDateOf(date) };
}

/** A date that is no interval ends as it starts. */
function startDateOf(date: string | undefined): string | undefined {
  return date?.includes("/") ? undefined : date;
}

/** The evidence of a statement: what a source says, and whether that supports the statement. */
export function quoteEvidence(evidence: readonly Evidence[], refer: Refer) {
  return evidence.map((one): Node => {
    const { source, locator, fragment, language, stance, shows } = one;
    const text = { "@language": language, "@value": fragment };
    return {
      "@type": "Quotation",
      text,
      isPartOf: refer(`source:${source.id}`),
      pagination: locator,
      keywords: shows === "read" ? [stance, shows] : stance,
    };
  });
}

/** What a statement adds to the thing that it is about: its words and its evidence. */
export function stateRole(statement: Statement, refer: Refer) {
  return {
    description: localValues(statement.text),
    citation: quoteEvidence(statement.evidence, refer),
    ...describeDates(statement.date),
  };
}
