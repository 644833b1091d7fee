import { unknownRole } from "../views/place-marks";

type RoleFill = "map-host" | "map-delegation" | "map-place" | "map-unknown";

/** Roles whose places are set apart by the colour that fills them. */
const fills: Readonly<Record<string, RoleFill>> = {
  host: "map-host",
  delegation: "map-delegation",
  [unknownRole]: "map-unknown",
};

/**
 * The colour of a place by its main role at the launch. Where no source tells of one it is left
 * white, so that nobody takes it for a place that was there in some other role.
 */
export function fillOfRole(role: string): RoleFill {
  return fills[role] ?? "map-place";
}
