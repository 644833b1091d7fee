import {
  type Briefing,
  type InvolvementRole,
  type ParticipationRole,
} from "../briefing/model";
import { describeDate } from "../dates/describe";
import { lenses, type Lens } from "../url/view";
import { contestedLenses } from "./contested";
import { launchRole, mainInvolvement } from "./place-marks";

/** What the legend needs: the roles and parts that occur, and what the launch was. */
export type LaunchSummary = {
  roles: ParticipationRole[];
  parts: InvolvementRole[];
  date: string;
  venue: string;
  phase: string;
  /** Lenses in which sources disagree on what the map shows of a state. */
  contested: Lens[];
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
    contested: lenses.filter((lens) =>
      places.some(
        (place) =>
          place.kind === "state" &&
          contestedLenses(briefing, place).includes(lens),
      ),
    ),
  };
}
