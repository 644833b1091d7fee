import {
  keptRecordsSchema,
  type KeptRecord,
  type KeptRecords,
} from "./kept-records";
import type { Snapshot } from "./snapshot";

/** The form before roles, parts and phrases were data: the interface had them. */
const firstFormat = "briefing-map-data-1";

/** A briefing's own record of the first form in the present one, without what came with it. */
export function upgradeBriefing({
  launch,
  publisher,
  ...rest
}: KeptRecord): KeptRecord {
  return { ...rest, occasion: launch, publisher: { name: publisher } };
}

/**
 * The records of two versions in one form. What came with a form and was with the interface before
 * is no difference between them: the form is named as one.
 */
export function alignForms(
  before: Snapshot,
  after: Snapshot,
): { before: KeptRecords; after: KeptRecords } | null {
  if (!before.records || !after.records) return null;
  if (before.format === after.format || before.format !== firstFormat)
    return { before: before.records, after: after.records };
  const kept = Object.entries(after.records).filter(
    ([kind]) => kind !== "roles" && kind !== "parts",
  );
  const { words, disclaimer_short } = after.records.briefing;
  const briefing: KeptRecord = {
    ...upgradeBriefing(before.records.briefing),
    words,
    disclaimer_short,
  };
  const form = (records: object): KeptRecords =>
    keptRecordsSchema.parse(records);
  return {
    before: form({ ...before.records, briefing }),
    after: form(Object.fromEntries(kept)),
  };
}
