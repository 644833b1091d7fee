import type { Line } from "../serve/slow-line.ts";

/**
 * Under what conditions pages are visited. `cpu`: how many times slower the main thread runs.
 * `pause`: milliseconds between two tries of the mouse. On a slow CPU, clicks every 20 ms hold back
 * a page that is still setting itself up (tried: MapLibre, by up to a third).
 */
export type Profile = {
  name: ProfileName;
  label: string;
  cpu: number;
  line: Line | null;
  pause: number;
};

export type ProfileName = (typeof profileNames)[number];

export const profileNames = ["slow", "fast"] as const;

/** The slow one has the figures of Lighthouse's slow 4G with its allowances for the tools. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  slow: {
    name: "slow",
    label:
      "CPU 4× slower; slow 4G: 562.5 ms latency a request, 180,000 B/s down, 84,375 B/s up",
    cpu: 4,
    pause: 50,
    line: { latency: 562.5, down: 180_000, up: 84_375 },
  },
  fast: {
    name: "fast",
    label: "no throttle: this machine over its loopback",
    cpu: 1,
    pause: 25,
    line: null,
  },
};
