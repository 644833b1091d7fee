import type { BenchPage } from "../pages.ts";
import { openVisit, waitUntil, type Bench, type Visit } from "./open-visit.ts";
import { watchPicture, type Point } from "./picture.ts";
import type { Profile } from "./profiles.ts";

/** Milliseconds in which a page has to be complete. */
const limit = 60_000;
/** Milliseconds without traffic after which a complete page counts as quiet. */
const quietTime = 1000;
/** Tasks count as blocking from here on, in milliseconds. */
const longTask = 50;

export type Arrival = {
  bytes: number;
  requests: number;
  firstPaint: number | null;
  picture: number | null;
  largestPaint: number | null;
  shift: number;
  blocking: number;
  longestTask: number;
  heap: number;
};

type Notes = {
  firstPaint: number | null;
  largestPaint: number | null;
  shift: number;
};

/** A visit in which nobody touches anything, until all has come and nothing moves. */
export async function measureArrival(
  bench: Bench,
  page: BenchPage,
  profile: Profile,
  target: Point,
): Promise<Arrival> {
  const visit = await openVisit(bench, page, profile, null);
  try {
    const picture = await watchPicture(visit.session, target);
    await visit.go();
    await waitForQuiet(visit);
    const painted = await picture.stop();
    const notes = (await visit.tab.evaluate("benchWatch.notes")) as Notes;
    const tasks = visit.longTasks();
    return {
      ...visit.traffic.count(),
      ...notes,
      picture: painted === null ? null : painted - visit.start(),
      blocking: tasks.reduce((sum, duration) => sum + duration - longTask, 0),
      longestTask: Math.max(0, ...tasks),
      heap: await readHeap(visit),
    };
  } finally {
    await visit.close();
  }
}

/** Where the mouse goes on a page: clicks and the wheel, and where drags begin. */
export type Targets = { click: Point; drag: Point };

/** Opens a page once, unmeasured: finds where to click, and fills the server's memory. */
export async function findTargets(
  bench: Bench,
  page: BenchPage,
  profile: Profile,
): Promise<Targets> {
  const visit = await openVisit(bench, page, profile, null);
  try {
    await visit.go();
    await waitForQuiet(visit);
    const find = (name: string) =>
      visit.tab.evaluate(name) as Promise<Point | null>;
    const [click, drag] = [
      await find("benchWatch.target()"),
      await find("benchWatch.grip()"),
    ];
    if (click === null) throw new Error("Kazakhstan is not on the screen");
    if (drag === null) throw new Error("no place from which to drag the map");
    return { click, drag };
  } finally {
    await visit.close();
  }
}

async function waitForQuiet({ tab, traffic }: Visit): Promise<void> {
  const isDone = async () =>
    traffic.quiet() >= quietTime &&
    (await tab.evaluate("benchWatch.isComplete()")) === true;
  if (!(await waitUntil(isDone, limit, 100))) {
    throw new Error(`not complete after ${limit / 1000} s`);
  }
}

/** Bytes that scripts of the main thread hold after all rubbish is gone. */
async function readHeap({ session }: Visit): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}
