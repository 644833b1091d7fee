import type { Briefing, Part, Role } from "../../briefing/model";
import { yesOrNo } from "../csv/column";
import { createLocal, makeSheet, type Sheet } from "./sheet";

/** What the ids of roles stand for, the weightiest first. */
export function makeRoleSheet(briefing: Briefing): Sheet {
  const local = createLocal(briefing);
  return makeSheet<Role>("roles", briefing.roles, [
    { name: "id", value: ({ id }) => id },
    ...local<Role>("label", ({ label }) => label),
    ...local<Role>("meaning", ({ meaning }) => meaning),
    { name: "venue", value: ({ venue }) => yesOrNo(venue) },
    { name: "aside", value: ({ aside }) => yesOrNo(aside) },
    { name: "schema_org", value: (role) => role.schema_org },
  ]);
}

/** What the ids of parts stand for, the weightiest first. */
export function makePartSheet(briefing: Briefing): Sheet {
  const local = createLocal(briefing);
  return makeSheet<Part>("parts", briefing.parts, [
    { name: "id", value: ({ id }) => id },
    ...local<Part>("label", ({ label }) => label),
    ...local<Part>("meaning", ({ meaning }) => meaning),
  ]);
}
