import type {
  Briefing,
  Evidence,
  LocalText,
  Location,
  State,
} from "../../briefing/model";
import type { DataTerms } from "../terms/data-terms";
import { markerOf } from "../../briefing/place-shape";
import { isDisagreed, type Statement } from "../../briefing/statements";
import { join, joinIds, localColumns, yesOrNo, type Column } from "./column";

/** A row of the CSV file: a statement with one piece of its evidence, counted from 1. */
export type EvidenceRow = {
  statement: Statement;
  evidence: Evidence;
  number: number;
};

/** A column with its HXL tag: https://hxlstandard.org/standard/1-1final/dictionary/ */
export type TaggedColumn<Row> = Column<Row> & { tag: string };

type Languages = Pick<Briefing, "languages">;

/** The columns of the CSV file; texts have one for each language of the briefing. */
export function csvColumns(briefing: Languages): TaggedColumn<EvidenceRow>[] {
  return [
    ...statementColumns(briefing).map(ofStatement),
    ...evidenceColumns(briefing),
  ];
}

/** What a row may be used for: rows are copied into other tables, and the terms with them. */
export function termColumns(
  briefing: Languages,
  { licence, citeAs, address }: DataTerms,
): TaggedColumn<EvidenceRow>[] {
  const inAll = (name: string, tag: string, text: LocalText) =>
    tagLocal(
      briefing,
      tag,
      localColumns<EvidenceRow>(briefing, name, () => text),
    );
  return [
    ...inAll("licence", "#meta+license", licence),
    column("terms", "#meta+license+url", () => address),
    ...inAll("cite_as", "#meta+citation", citeAs),
  ];
}

/** The same column for a row that has the statement in it. */
function ofStatement({
  name,
  tag,
  value,
}: TaggedColumn<Statement>): TaggedColumn<EvidenceRow> {
  return { name, tag, value: ({ statement }) => value(statement) };
}

function statementColumns(briefing: Languages): TaggedColumn<Statement>[] {
  type Pick = Parameters<typeof localColumns<Statement>>[2];
  const local = (name: string, tag: string, pick: Pick) =>
    tagLocal(briefing, tag, localColumns(briefing, name, pick));
  return [
    column("statement_id", "#meta+id", ({ id }) => id),
    column("kind", "#meta+kind", ({ kind }) => kind),
    column("place_id", "#loc+code", ({ place }) => place?.id),
    ...local("place", "#loc+name", ({ place }) => place?.name),
    ...local("country", "#country+name", (one) => stateOf(one)?.name),
    column("iso3", "#country+code+iso3", (one) => stateOf(one)?.iso3),
    column("m49", "#country+code+m49", (one) => stateOf(one)?.m49),
    column("organisation_id", "#org+code", (one) => one.organisation?.id),
    ...local("organisation", "#org+name", (one) => one.organisation?.name),
    column("person_ids", "#contact+code+list", ({ persons }) =>
      join(persons?.map(({ id }) => id)),
    ),
    ...local("persons", "#contact+name+list", ({ persons }) =>
      persons?.map(({ name }) => name),
    ),
    column("phase_id", "#activity+phase+code", ({ phase }) => phase?.id),
    column("event_id", "#event+code", ({ event }) => event?.id),
    ...local("event", "#event+name", ({ event }) => event?.name),
    column("participants", "#event+participant+list", participantsOf),
    column("location_id", "#loc+event+code", ({ location }) =>
      typeof location === "object" ? location.id : location,
    ),
    ...local("location", "#loc+event+name", (one) => locationOf(one)?.name),
    column("lat", "#geo+lat", (one) => pointOf(one)?.lat),
    column("lon", "#geo+lon", (one) => pointOf(one)?.lon),
    column("role", "#meta+role", ({ role }) => role?.id),
    ...local("level", "#description+level", ({ level }) => level),
    column("date", "#date+edtf", ({ date }) => date),
    ...local("statement", "#description+statement", ({ text }) => text),
    ...local("question", "#description+question", (one) => one.question),
    ...local("note", "#description+note", ({ note }) => note),
    ...local("unknowns", "#description+unknown+list", (one) => one.unknowns),
    // Its name in files that were published.
    column("contested", "#status+contested", (one) =>
      yesOrNo(isDisagreed(one)),
    ),
    column("disagreement_ids", "#meta+disagreement+list", (one) =>
      joinIds(one.disagreements),
    ),
  ];
}

function evidenceColumns(briefing: Languages): TaggedColumn<EvidenceRow>[] {
  type Pick = Parameters<typeof localColumns<EvidenceRow>>[2];
  const local = (name: string, tag: string, pick: Pick) =>
    tagLocal(briefing, tag, localColumns(briefing, name, pick));
  const ofSource = (
    name: string,
    tag: string,
    pick: (source: Evidence["source"]) => string | undefined,
  ) => column(name, tag, ({ evidence }: EvidenceRow) => pick(evidence.source));
  return [
    column("evidence", "#meta+evidence+num", ({ number }) => number),
    ofSource("source_id", "#meta+source+code", ({ id }) => id),
    ofSource("source_kind", "#meta+source+kind", ({ kind }) => kind),
    ...local(
      "source_title",
      "#meta+source+title",
      ({ evidence }) => evidence.source.title,
    ),
    ...local(
      "source_publisher",
      "#meta+source+publisher",
      ({ evidence }) => evidence.source.publisher,
    ),
    ofSource("source_date", "#date+source+published", ({ date }) => date),
    ofSource("source_url", "#meta+source+url", ({ url }) => url),
    ofSource("source_language", "#meta+source+lang", (one) => one.language),
    ofSource(
      "source_retrieved",
      "#date+source+retrieved",
      ({ retrieved }) => retrieved,
    ),
    column("locator", "#meta+source+locator", (row) => row.evidence.locator),
    column("fragment", "#meta+source+fragment", (row) => row.evidence.fragment),
    column(
      "fragment_language",
      "#meta+source+fragment+lang",
      (row) => row.evidence.language,
    ),
    column("stance", "#meta+source+stance", (row) => row.evidence.stance),
    column("shows", "#meta+source+shows", (row) => row.evidence.shows),
  ];
}

/** A column with its tag. */
export function column<Row>(
  name: string,
  tag: string,
  value: Column<Row>["value"],
): TaggedColumn<Row> {
  return { name, tag, value };
}

/** The columns of a text with their tags, which end in the language. */
export function tagLocal<Row>(
  { languages }: Languages,
  tag: string,
  columns: readonly Column<Row>[],
): TaggedColumn<Row>[] {
  // HXL writes a language as +i_en; attributes know no capitals and no hyphens.
  const attribute = (lang = "") => lang.toLowerCase().replaceAll("-", "_");
  return columns.map((one, index) => ({
    ...one,
    tag: `${tag}+i_${attribute(languages[index])}`,
  }));
}

/** The state itself, or that in which the city lies. */
function stateOf({ place }: Statement): State | undefined {
  const land = place?.kind === "city" ? place.state : place;
  return land?.kind === "state" ? land : undefined;
}

function locationOf({ location }: Statement): Location | undefined {
  return typeof location === "object" ? location : undefined;
}

/** No point where sources name only the country: there it is a stand-in, and nothing took place at it. */
function pointOf(statement: Statement) {
  const { kind, place } = statement;
  if (kind !== "place") {
    const location = locationOf(statement);
    return location?.precision === "city" ? location.point : undefined;
  }
  return place && markerOf(place);
}

/** Only at the event itself: its other rows would repeat the list. */
function participantsOf({ kind, event }: Statement) {
  if (kind !== "event") return undefined;
  return join(
    event?.participants.map(({ who, role }) => `${who.id}:${role.id}`),
  );
}
