import type { Briefing, Organisation } from "../../briefing/model";
import type { Statement } from "../../briefing/statements";
import { localColumns, type Column } from "./column";
import {
  column,
  tagLocal,
  type EvidenceRow,
  type TaggedColumn,
} from "./csv-columns";

/**
 * What else is known of the records behind a row; these columns came later and are last, because
 * programs may count the others.
 */
export function recordColumns(
  briefing: Pick<Briefing, "languages">,
): TaggedColumn<EvidenceRow>[] {
  const one = (
    name: string,
    tag: string,
    pick: (statement: Statement) => string | number | undefined,
  ) => column(name, tag, ({ statement }: EvidenceRow) => pick(statement));
  type Pick = Parameters<typeof localColumns<Statement>>[2];
  const local = (name: string, tag: string, pick: Pick) =>
    tagLocal(briefing, tag, localColumns(briefing, name, pick)).map(ofRow);
  return [
    ...local("formal", "#loc+name+formal", (row) => stateOf(row)?.formal),
    one("endonym", "#loc+name+endonym", (row) => placeOf(row)?.endonym?.text),
    one(
      "endonym_lang",
      "#loc+name+endonym+lang",
      (row) => placeOf(row)?.endonym?.lang,
    ),
    one(
      "formal_endonym",
      "#loc+name+formal+endonym",
      (row) => stateOf(row)?.formal_endonym?.text,
    ),
    ...local("location_country", "#country+event+name", ({ location }) =>
      typeof location === "object" ? location.country : undefined,
    ),
    ...local(
      "abbreviation",
      "#org+abbreviation",
      (row) => organisationOf(row)?.abbreviation,
    ),
    one(
      "part_of",
      "#org+parent+code",
      (row) => organisationOf(row)?.part_of?.id,
    ),
    one("seat", "#org+seat+code", (row) => organisationOf(row)?.seat?.id),
    one("phase_number", "#activity+phase+num", ({ phase }) => phase?.number),
    ...local("phase", "#activity+phase+name", ({ phase }) => phase?.name),
    one("event_kind", "#event+type", ({ event }) => event?.kind),
    column(
      "source_titled",
      "#meta+source+titled",
      (row) => row.evidence.source.titled,
    ),
    column(
      "source_path_hint",
      "#meta+source+path",
      (row) => row.evidence.source.path_hint,
    ),
    ...tagLocal(
      briefing,
      "#meta+source+note",
      localColumns<EvidenceRow>(
        briefing,
        "source_note",
        (row) => row.evidence.source.note,
      ),
    ),
    one("place_code", "#loc+code+iso3166", (row) => areaOf(row)?.code),
    ...local("place_type", "#loc+type", (row) => areaOf(row)?.type),
  ];
}

function ofRow({
  name,
  tag,
  value,
}: Column<Statement> & { tag: string }): TaggedColumn<EvidenceRow> {
  return { name, tag, value: ({ statement }) => value(statement) };
}

/** Only at the record itself: its other rows would repeat what is said of it. */
function placeOf({ kind, place }: Statement) {
  return kind === "place" ? place : undefined;
}

function stateOf(statement: Statement) {
  const place = placeOf(statement);
  return place?.kind === "state" ? place : undefined;
}

function areaOf(statement: Statement) {
  const place = placeOf(statement);
  return place?.kind === "area" ? place : undefined;
}

function organisationOf(row: Statement): Organisation | undefined {
  return row.kind === "organisation" ? row.organisation : undefined;
}
