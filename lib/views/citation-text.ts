import type { Citation, LocalText } from "../briefing/model";

/** What a source is cited for: the sentence of the record, or its name where it has none. */
export function textOfCitation(citation: Citation): LocalText {
  switch (citation.kind) {
    case "participation":
    case "involvement":
      return citation.record.statement;
    case "event":
    case "phase":
      return citation.record.summary;
    case "organisation":
      return citation.record.part;
    case "disagreement":
      return citation.record.question;
    case "place":
    case "location":
    case "person":
      return citation.record.name;
  }
}
