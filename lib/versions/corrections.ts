import type { Correction } from "../briefing/model";
import type { VersionPair } from "./version-pairs";
import { listIds } from "./known-ids";
import type { PublishedStatement, Snapshot } from "./snapshot";
import { compareVersions } from "../url/version-number";

/** Corrections of what a version says. */
export function listCorrectionsOf(
  corrections: readonly Correction[],
  version: string,
): Correction[] {
  return corrections.filter(
    ({ since, corrected_in }) =>
      compareVersions(since, version) <= 0 &&
      compareVersions(version, corrected_in) < 0,
  );
}

/** Corrections of what the earlier version says that the later one has made. */
export function listCorrectionsBetween(
  corrections: readonly Correction[],
  { before, after }: VersionPair,
): Correction[] {
  return listCorrectionsOf(corrections, before.version).filter(
    ({ corrected_in }) => compareVersions(corrected_in, after.version) <= 0,
  );
}

/** Whether a correction touches the record of a statement. */
export function isCorrected(
  { touches }: Correction,
  { id }: Pick<PublishedStatement, "id">,
): boolean {
  return touches.includes(id.split(":")[1] ?? id);
}

/**
 * Ids of the places whose records show something that a correction touches: a place itself, a
 * statement about it, and an event in which it took part, in the version that was wrong or later.
 */
export function listPlacesOf(
  correction: Correction,
  versions: readonly Snapshot[],
): string[] {
  const statements = versions
    .filter(({ version }) => compareVersions(version, correction.since) >= 0)
    .flatMap((one) => one.statements);
  const places = new Set(
    statements
      .filter(({ kind }) => kind === "place")
      .map(({ id }) => ownId(id)),
  );
  const concerned = statements
    .filter((statement) => isCorrected(correction, statement))
    .flatMap(listShown);
  return [...places].filter(
    (id) => correction.touches.includes(id) || concerned.includes(id),
  );
}

/** Ids of whom a statement is about; where an event took place, for the event itself. */
function listShown(statement: PublishedStatement): unknown[] {
  return [
    statement["place"],
    ...listIds(statement["participants"]),
    ...(statement.kind === "event" ? [statement["location"]] : []),
  ];
}

function ownId(id: string): string {
  return id.split(":")[1] ?? id;
}
