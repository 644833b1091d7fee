import type { Organisation, Participant, Person, Place } from "./model";

/** Whether whoever took part is a place, and not an organisation or a person. */
export function isPlace(who: Place | Organisation | Person): who is Place {
  return "involvements" in who;
}

/** What whoever took part is. */
export function kindOf(
  who: Participant["who"],
): "place" | "organisation" | "person" {
  if (isPlace(who)) return "place";
  return "titles" in who ? "person" : "organisation";
}
