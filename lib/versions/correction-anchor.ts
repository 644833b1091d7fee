import type { Correction } from "../briefing/model";

/** The part of an address that leads to a correction on the page of versions. */
export function correctionAnchor({ id }: Pick<Correction, "id">): string {
  return `correction-${id}`;
}
