import type { Briefing } from "../briefing/model";

/** Paper for whose width figures are laid out. */
const paper = "A4";

/**
 * Name of a figure's file in OCHA's form, `<catalogue>_<short name>_<paper size>_<YYYYMMDD>`:
 * `BM_summit-2030-kenya-en_A4_20261123`. Null where the briefing has no clearance.
 */
export function nameMap(
  { clearance, dated }: Briefing,
  view: string,
  lang: string,
): string | null {
  if (clearance === undefined) return null;
  const { catalogue, short_name } = clearance;
  const day = dated.replaceAll("-", "");
  return [catalogue, `${short_name}-${view}-${lang}`, paper, day].join("_");
}
