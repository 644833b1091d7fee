import { paths } from "../../url/paths";
import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** What is in an address where the id of a place could be. */
const reserved = [...Object.keys(paths), "overview"];

/** No place is called like a page: their addresses would be the same. */
export function findReservedIds({ lists }: CheckedRecords, at: At): Problem[] {
  return (lists.places ?? []).flatMap(({ id }, index) => {
    if (id === undefined || !reserved.includes(id)) return [];
    return {
      ...at("places", index, ["id"]),
      what: `"${id}" is the address of a page`,
      remedy: "give the place another id",
    };
  });
}
