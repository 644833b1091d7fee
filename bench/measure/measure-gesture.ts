import { setTimeout as wait } from "node:timers/promises";
import type { CDPSession } from "playwright-core";
import type { BenchPage } from "../pages.ts";
import { openVisit, type Bench, type Look, type Visit } from "./open-visit.ts";
import type { Targets } from "./arrival.ts";
import type { Point } from "./picture.ts";
import type { Profile } from "./profiles.ts";

/** Milliseconds after which a gesture that does nothing is given up. */
const limit = 60_000;
/** Milliseconds between two turns of the wheel: it moves maps by steps that take their time. */
const wheelPause = 100;
/** The bit of the Ctrl key in the browser's protocol. */
const ctrl = 2;

export type Reached = {
  time: number;
  bytes: number;
  requests: number;
  longestTask: number;
};

/**
 * Repeats a gesture of a real mouse from the navigation on, until it works. Returns the time from
 * navigation, what had come over the line by then, and the longest task until then.
 */
export async function measureGesture(
  bench: Bench,
  page: BenchPage,
  profile: Profile,
  targets: Targets,
  look: Look,
): Promise<Reached | null> {
  const visit = await openVisit(bench, page, profile, look);
  try {
    await visit.go();
    const end = performance.now() + limit;
    while (visit.when(look) === null && performance.now() < end) {
      await makeGesture(visit, page, targets, look);
      await wait(look === "zoomed" ? wheelPause : profile.pause);
    }
    const time = visit.when(look);
    if (time === null) return null;
    const longestTask = Math.max(0, ...visit.longTasks(time));
    return { time, longestTask, ...visit.traffic.count(visit.start() + time) };
  } finally {
    await visit.close();
  }
}

async function makeGesture(
  { session }: Visit,
  page: BenchPage,
  { click, drag: grip }: Targets,
  look: Look,
): Promise<void> {
  switch (look) {
    case "shown":
      await press(session, "mousePressed", click);
      return press(session, "mouseReleased", click);
    case "panned":
      return drag(session, grip);
    case "zoomed":
      return send(session, {
        type: "mouseWheel",
        ...click,
        deltaX: 0,
        deltaY: -120,
        modifiers: page.zoomsWithCtrl ? ctrl : 0,
      });
  }
}

async function drag(session: CDPSession, from: Point): Promise<void> {
  const at = (step: number): Point => ({
    x: from.x - 12 * step,
    y: from.y + 4 * step,
  });
  await press(session, "mousePressed", from);
  for (const step of [1, 2, 3, 4, 5]) {
    await send(session, {
      type: "mouseMoved",
      ...at(step),
      button: "left",
      buttons: 1,
    });
  }
  await press(session, "mouseReleased", at(5));
}

const press = (
  session: CDPSession,
  type: "mousePressed" | "mouseReleased",
  point: Point,
) => send(session, { type, ...point, button: "left", clickCount: 1 });

type MouseInput = Point & {
  type: "mousePressed" | "mouseReleased" | "mouseMoved" | "mouseWheel";
  button?: "left";
  buttons?: number;
  clickCount?: number;
  deltaX?: number;
  deltaY?: number;
  modifiers?: number;
};

/** Waits for the page to have taken the event, but not for ever: it may be leaving. */
async function send(session: CDPSession, input: MouseInput): Promise<void> {
  const sent = session
    .send("Input.dispatchMouseEvent", input)
    .catch(() => undefined);
  await Promise.race([sent, wait(2000)]);
}
