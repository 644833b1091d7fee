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
import type { Sheet } from "./sheet";
import { makeEvidenceSheet, makeSourceSheet } from "./source-sheets";

/** The sheets of the workbook: what it is, the records kind by kind, the evidence. */
export function listSheets(briefing: Briefing, url: string): Sheet[] {
  const sheets = [
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
  return [makeReadMe(briefing, url, sheets), ...sheets];
}

/** What the workbook is, in each language of the briefing, and what the sheets hold. */
function makeReadMe(
  briefing: Briefing,
  url: string,
  sheets: readonly Sheet[],
): Sheet {
  const { languages, contact } = briefing;
  const inAll = (name: string, text: LocalText): Cell[] => [
    name,
    ...languages.map((lang) => text[lang]),
  ];
  return {
    name: "read-me",
    about: "",
    header: ["about", ...languages],
    rows: [
      inAll("title", briefing.title),
      inAll("summary", briefing.summary),
      inAll("project", briefing.project),
      inAll("publisher", briefing.publisher.name),
      ["version", briefing.version],
      ["data of", briefing.dated],
      ["status", briefing.status],
      ["address", url],
      inAll("disclaimer", briefing.disclaimer),
      ["id", briefing.id],
      ...(contact?.name ? [inAll("contact", contact.name)] : []),
      ...[contact?.url, contact?.email]
        .filter((one) => one !== undefined)
        .map((one): Cell[] => ["contact", one]),
      ...briefing.method.map((paragraph) => inAll("method", paragraph)),
      ...sheets.map(({ name, about }) => [`sheet ${name}`, about]),
    ],
  };
}
