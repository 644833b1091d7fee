import type { Briefing, LocalText } from "../../briefing/model";
import type { Cell } from "../csv/column";
import { listEvidenceRows } from "../csv/write-csv";
import {
  makeLocationSheet,
  makeOrganisationSheet,
  makePersonSheet,
  makePlaceSheet,
} from "./actor-sheets";
import {
  makeCorrectionSheet,
  makeDisagreementSheet,
  makeEventSheet,
  makeInvolvementSheet,
  makeParticipationSheet,
  makePhaseSheet,
} from "./history-sheets";
import { makePartSheet, makeRoleSheet } from "./role-sheets";
import type { DataTerms } from "../terms/data-terms";
import type { Sheet, SheetName } from "./sheet";
import { makeEvidenceSheet, makeSourceSheet } from "./source-sheets";

/** The sheets of records, kind by kind, and the evidence. */
export function listSheets(briefing: Briefing): Sheet[] {
  return [
    makePlaceSheet(briefing),
    makeParticipationSheet(briefing),
    makeInvolvementSheet(briefing),
    makeRoleSheet(briefing),
    makePartSheet(briefing),
    makeEventSheet(briefing),
    makePhaseSheet(briefing),
    makePersonSheet(briefing),
    makeOrganisationSheet(briefing),
    makeLocationSheet(briefing),
    makeDisagreementSheet(briefing),
    makeSourceSheet(briefing),
    makeEvidenceSheet(briefing, listEvidenceRows(briefing)),
    makeCorrectionSheet(briefing),
  ];
}

/** Lines of the read-me. */
type ReadMeLine =
  | "title"
  | "summary"
  | "project"
  | "publisher"
  | "version"
  | "dated"
  | "status"
  | "address"
  | "licence"
  | "terms"
  | "citeAs"
  | "disclaimer"
  | "id"
  | "contact"
  | "method";

/** What a workbook says in its own language. */
export type WorkbookWords = {
  lang: string;
  name: (sheet: SheetName | "readMe") => string;
  /** What one row of a sheet is. */
  about: (sheet: SheetName) => string;
  line: (line: ReadMeLine) => string;
};

/** The sheets as a file has them: what it is, in each language of the briefing, then the records. */
export function nameSheets(
  briefing: Briefing,
  url: string,
  terms: DataTerms,
  words: WorkbookWords,
): Sheet<string>[] {
  const sheets = listSheets(briefing);
  return [
    {
      name: words.name("readMe"),
      header: [words.name("readMe"), ...briefing.languages],
      rows: [
        ...listReadMe(briefing, url, terms).map(([line, ...cells]): Cell[] => [
          words.line(line),
          ...cells,
        ]),
        ...sheets.map(({ name }) => [words.name(name), words.about(name)]),
      ],
    },
    ...sheets.map((sheet) => ({ ...sheet, name: words.name(sheet.name) })),
  ];
}

/** What the workbook is: lines with a cell for each language. */
export function listReadMe(
  briefing: Briefing,
  url: string,
  terms: DataTerms,
): [line: ReadMeLine, ...cells: Cell[]][] {
  const { languages, contact } = briefing;
  const inAll = (
    line: ReadMeLine,
    text: LocalText,
  ): [ReadMeLine, ...Cell[]] => [line, ...languages.map((lang) => text[lang])];
  return [
    inAll("title", briefing.title),
    inAll("summary", briefing.summary),
    inAll("project", briefing.project),
    inAll("publisher", briefing.publisher.name),
    ["version", briefing.version],
    ["dated", briefing.dated],
    ["status", briefing.status],
    ["address", url],
    inAll("licence", terms.licence),
    ["terms", terms.address],
    inAll("citeAs", terms.citeAs),
    inAll("disclaimer", briefing.disclaimer),
    ["id", briefing.id],
    ...(contact?.name ? [inAll("contact", contact.name)] : []),
    ...[contact?.url, contact?.email]
      .filter((one) => one !== undefined)
      .map((one): [ReadMeLine, Cell] => ["contact", one]),
    ...briefing.method.map((paragraph) => inAll("method", paragraph)),
  ];
}
