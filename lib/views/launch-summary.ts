import {
  type Briefing,
  type InvolvementRole,
  type ParticipationRole,
} from "../briefing/model";
import { describeDate } from "../dates/describe";
import { launchRole, mainInvolvement } from "./place-marks";

/** What the legend needs: the roles and parts that occur, and what the launch was. */
export type LaunchSummary = {
  roles: ParticipationRole[];
  parts: InvolvementRole[];
  date: string;
  venue: string;
  phase: string;
};

/** Sums the launch up in a language, in the order in which the places first show each role. */
export function summariseLaunch(
  briefing: Briefing,
  lang: string,
): LaunchSummary {
  const { places, launch, launchedPhase } = briefing;
  const parts = places.map(
    (place) => mainInvolvement(briefing, place) ?? "beneficiary",
  );
  const venue = places.find((place) => launchRole(briefing, place) === "venue");
  return {
    roles: [...new Set(places.map((place) => launchRole(briefing, place)))],
    parts: [...new Set(parts)],
    date: describeDate(launch.date, lang).text,
    venue: venue?.name[lang] ?? "",
    phase: launchedPhase.name[lang] ?? "",
  };
}
