import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { explainSystemError, findObstacle } from "./obstacles.mjs";
import { makeFolder } from "./temporary-folder.sample";

const fault = (code: string, place = "/project/out") =>
  Object.assign(new Error(code), { code, path: place });

test("a full disk and a folder without rights are told in one line that says what to do", () => {
  expect(explainSystemError(fault("ENOSPC"))).toMatch(
    /^The disk is full \(\/project\/out\): .*run the same command again\.$/,
  );
  expect(explainSystemError(fault("EROFS"))).toMatch(
    /^\/project\/out can't be written to \(EROFS\): .*run the same command again\.$/,
  );
});

test("other errors are nothing that such a line would help with", () => {
  expect(explainSystemError(fault("ENOENT"))).toBeNull();
  expect(explainSystemError(new Error("a mistake of ours"))).toBeNull();
  expect(explainSystemError("text")).toBeNull();
});

test("where nothing is in the way, none is named", () => {
  const folder = makeFolder({ "out/index.html": "" });
  expect(findObstacle([folder, `${folder}/out`, `${folder}/none`])).toBeNull();
});

// What no test can set up without rights of its own is tried by npm run check:interruptions.
test.runIf(existsSync("/proc/self"))(
  "a place where there is no room is named, whichever of them it is",
  () => {
    // A system of files without room of its own.
    expect(findObstacle([".", "/proc"])).toMatch(
      /^The disk is full \(\/proc\)/,
    );
  },
);
