import type { Citation, Evidence, LocalText, Phase } from "../briefing/model";

/** What a source is cited for: the sentence of the record, or its name where it has none. */
export function textOfCitation(citation: Citation): LocalText {
  switch (citation.kind) {
    case "participation":
    case "involvement":
      return citation.record.statement;
    case "event":
      return citation.record.summary;
    case "phase":
      return textInPhase(citation.record, citation.evidence);
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

/** The one of its statements that the evidence bears out, or else its summary. */
function textInPhase(
  { summary, statements }: Phase,
  evidence: Evidence,
): LocalText {
  const borneOut = statements.find((one) => one.evidence.includes(evidence));
  return borneOut?.text ?? summary;
}
