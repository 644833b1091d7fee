import type { BenchPage } from "../pages.ts";
import { measureArrival, type Targets } from "./arrival.ts";
import { measureGesture } from "./measure-gesture.ts";
import type { Sample } from "./measures.ts";
import type { Bench } from "./open-visit.ts";
import type { Profile } from "./profiles.ts";

/** Four visits to a page, each in a fresh context: untouched, clicked, dragged, zoomed. */
export async function takeSample(
  bench: Bench,
  page: BenchPage,
  profile: Profile,
  targets: Targets,
): Promise<Sample> {
  const arrival = await measureArrival(bench, page, profile, targets.click);
  const shown = await measureGesture(bench, page, profile, targets, "shown");
  const panned = await measureGesture(bench, page, profile, targets, "panned");
  const zoomed = await measureGesture(bench, page, profile, targets, "zoomed");
  return {
    picture: arrival.picture,
    click: shown?.time ?? null,
    clickKilobytes: shown === null ? null : shown.bytes / 1000,
    clickRequests: shown?.requests ?? null,
    clickTask: shown?.longestTask ?? null,
    pan: panned?.time ?? null,
    zoom: zoomed?.time ?? null,
    firstPaint: arrival.firstPaint,
    largestPaint: arrival.largestPaint,
    shift: arrival.shift,
    blocking: arrival.blocking,
    longestTask: arrival.longestTask,
    kilobytes: arrival.bytes / 1000,
    requests: arrival.requests,
    heap: arrival.heap / 1e6,
  };
}
