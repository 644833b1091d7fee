import { unknownRole } from "../views/place-marks";

type Ground = "map-host" | "map-delegation" | "map-place" | "map-unknown";

/** Roles whose places are set apart by the colour of their ground. */
const grounds: Readonly<Record<string, Ground>> = {
  host: "map-host",
  delegation: "map-delegation",
  [unknownRole]: "map-unknown",
};

/**
 * The colour of a place by its main role at the launch. Where no source tells of one it is left
 * white, so that nobody takes it for a place that was there in some other role.
 */
export function groundOf(role: string): Ground {
  return grounds[role] ?? "map-place";
}
