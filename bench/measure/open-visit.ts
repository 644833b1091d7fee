import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, CDPSession, Page } from "playwright-core";
import type { BenchPage } from "../pages.ts";
import type { BenchServer } from "../serve/server.ts";
import type { Traffic } from "../serve/traffic.ts";
import type { Profile } from "./profiles.ts";

/** What the watcher in the document tells. `at`: milliseconds since 1970; `duration` of tasks. */
type Told = { kind: "origin" | "task" | Look; at: number; duration: number };

/** What a visit waits for. */
export type Look = "shown" | "panned" | "zoomed";

/** A page opened in a fresh context: nothing cached, nothing stored. */
export type Visit = {
  tab: Page;
  session: CDPSession;
  traffic: Traffic;
  /** Milliseconds from navigation until a look came true; `null` if it has not. */
  when: (look: Look) => number | null;
  /** Start of the navigation, milliseconds since 1970. */
  start: () => number;
  /** Durations of the tasks over 50 ms that ended until a time since navigation. */
  longTasks: (until?: number) => number[];
  go: () => Promise<void>;
  close: () => Promise<void>;
};

/** Of the whole screen, so that nothing of a page is outside. */
export const screenSize = { width: 1280, height: 800 };

const watcher = readFileSync(new URL("watcher.js", import.meta.url), "utf8");

export type Bench = { browser: Browser; server: BenchServer };

export async function openVisit(
  { browser, server }: Bench,
  page: BenchPage,
  profile: Profile,
  look: Look | null,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: screenSize });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  const told: Told[] = [];
  session.on("Runtime.bindingCalled", ({ payload }) =>
    told.push(JSON.parse(payload) as Told),
  );
  await session.send("Runtime.enable");
  await session.send("Runtime.addBinding", { name: "benchTell" });
  await tab.addInitScript(
    watcher.replace('"BENCH_PAGE"', () => JSON.stringify({ ...page, look })),
  );
  await session.send("Emulation.setCPUThrottlingRate", { rate: profile.cpu });

  const start = (): number => {
    // A click may lead to a second document; time runs from the first.
    const origin = told.find(({ kind }) => kind === "origin");
    if (origin === undefined) throw new Error("the document never began");
    return origin.at;
  };
  return {
    tab,
    session,
    traffic: server.beginVisit(profile.line),
    start,
    when: (kind) => {
      const found = told.find((one) => one.kind === kind);
      return found === undefined ? null : found.at - start();
    },
    longTasks: (until = Infinity) =>
      told
        .filter(
          ({ kind, at, duration }) =>
            kind === "task" && at + duration - start() <= until,
        )
        .map(({ duration }) => duration),
    go: async () => {
      const response = await tab.goto(server.origin + page.path, {
        waitUntil: "commit",
      });
      const status = response?.status();
      if (status !== 200) {
        throw new Error(`${page.path} answers ${status}`);
      }
    },
    close: () => context.close(),
  };
}

/** Waits until something is true, at most `limit` milliseconds. Returns whether it became so. */
export async function waitUntil(
  check: () => boolean | Promise<boolean>,
  limit: number,
  pause = 50,
): Promise<boolean> {
  const end = performance.now() + limit;
  while (performance.now() < end) {
    if (await check()) return true;
    await wait(pause);
  }
  return false;
}
