import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** No organisation belongs to itself, be it through others. */
export function findOrganisationCycles(
  records: CheckedRecords,
  at: At,
): Problem[] {
  const { organisations = [] } = records.lists;
  const wholes = new Map(organisations.map((one) => [one.id, one.part_of]));
  const reported = new Set<string>();
  return organisations.flatMap(({ id }, index) => {
    if (id === undefined || reported.has(id)) return [];
    const chain = [id];
    let whole = wholes.get(id);
    while (whole !== undefined && !chain.includes(whole)) {
      chain.push(whole);
      whole = wholes.get(whole);
    }
    // A chain that ends in a circle further on is reported where the circle is.
    if (whole !== id) return [];
    for (const one of chain) reported.add(one);
    return {
      ...at("organisations", index, ["part_of"]),
      what: `the organisation is its own ancestor: ${[...chain, id].join(" → ")}`,
      remedy: "remove part_of from the one that stands at the top",
    };
  });
}
