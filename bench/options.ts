import { parseArgs } from "node:util";
import { profileNames, profiles, type Profile } from "./measure/profiles.ts";
import { benchFolder } from "./make/folders.ts";

/** What a run was asked for on the command line. */
export type Options = {
  rounds: number;
  /** Names of the pages to measure; `null` is all. */
  only: readonly string[] | null;
  profiles: readonly Profile[];
  /** The folder of our own built pages. */
  site: string;
  buildOnly: boolean;
};

/** Reads the command line. Throws an `Error` that names the wrong option. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: "string", default: "5" },
      only: { type: "string" },
      profile: { type: "string", default: profileNames.join(",") },
      site: { type: "string", default: `${benchFolder}../out` },
      "build-only": { type: "boolean", default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds ${values.rounds}: must be a whole number from 1`);
  }
  return {
    rounds,
    only: values.only?.split(",") ?? null,
    profiles: values.profile.split(",").map(findProfile),
    site: values.site,
    buildOnly: values["build-only"],
  };
}

function findProfile(name: string): Profile {
  const found = profileNames.find((one) => one === name);
  if (found === undefined) {
    throw new Error(`--profile ${name}: must be of ${profileNames.join(", ")}`);
  }
  return profiles[found];
}
