import type { Briefing, Source } from "../../briefing/model";
import { isDisagreed } from "../../briefing/statements";
import { yesOrNo } from "../csv/column";
import type { EvidenceRow } from "../csv/csv-columns";
import { createLocal, makeSheet, type Sheet } from "./sheet";

export function makeSourceSheet(briefing: Briefing): Sheet {
  const local = createLocal(briefing);
  return makeSheet<Source>("sources", briefing.sources, [
    { name: "id", value: ({ id }) => id },
    { name: "kind", value: ({ kind }) => kind },
    { name: "type", value: ({ type }) => type },
    ...local<Source>("title", ({ title }) => title),
    { name: "titled", value: ({ titled }) => titled },
    ...local<Source>("publisher", ({ publisher }) => publisher),
    { name: "date", value: ({ date }) => date },
    { name: "url", value: ({ url }) => url },
    { name: "path_hint", value: (one) => one.path_hint },
    { name: "language", value: ({ language }) => language },
    { name: "retrieved", value: ({ retrieved }) => retrieved },
    ...local<Source>("note", ({ note }) => note),
    { name: "cited", value: ({ citations }) => citations.length },
  ]);
}

export function makeEvidenceSheet(
  briefing: Briefing,
  rows: readonly EvidenceRow[],
): Sheet {
  const local = createLocal(briefing);
  return makeSheet<EvidenceRow>("evidence", rows, [
    { name: "statement_id", value: ({ statement }) => statement.id },
    { name: "kind", value: ({ statement }) => statement.kind },
    ...local<EvidenceRow>("statement", ({ statement }) => statement.text),
    {
      name: "contested",
      value: ({ statement }) => yesOrNo(isDisagreed(statement)),
    },
    { name: "number", value: ({ number }) => number },
    { name: "source", value: ({ evidence }) => evidence.source.id },
    ...local<EvidenceRow>(
      "source_title",
      ({ evidence }) => evidence.source.title,
    ),
    { name: "url", value: ({ evidence }) => evidence.source.url },
    { name: "locator", value: ({ evidence }) => evidence.locator },
    { name: "fragment", value: ({ evidence }) => evidence.fragment },
    { name: "fragment_language", value: ({ evidence }) => evidence.language },
    { name: "stance", value: ({ evidence }) => evidence.stance },
    { name: "shows", value: ({ evidence }) => evidence.shows },
  ]);
}
