import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { waitForLeader } from "./hold.mjs";
import { nameOf } from "./lock.mjs";
import { makeFolder } from "./temporary-folder.sample";

/** Says its number and that of a process that it starts, and is then busy for ever. */
const program = `
  import { spawn } from "node:child_process";
  import { writeFileSync } from "node:fs";
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"]);
  writeFileSync(process.argv[2], JSON.stringify([process.pid, child.pid]));
  for (;;);`;

/** Runs it as a build is run. */
const command = `
  import { run } from ${JSON.stringify(path.join(import.meta.dirname, "run.mjs"))};
  const [leader, program, said] = process.argv.slice(1);
  await run(process.execPath, [program, said], { leader });`;

test("a build whose command was killed ends with all that it started, and whoever is next waits for that", async () => {
  const folder = makeFolder({ "program.mjs": program });
  const at = (name: string) => path.join(folder, name);
  const files = [at("leader"), at("program.mjs"), at("said.json")];
  const options = ["--input-type=module", "--eval", command, ...files];
  const parent = spawn(process.execPath, options);
  const said = await vi.waitFor(
    () => JSON.parse(readFileSync(at("said.json"), "utf8")) as number[],
    { timeout: 15_000, interval: 20 },
  );
  expect(said.map(nameOf)).not.toContain("");
  const lines: string[] = [];
  const waiting = waitForLeader(at("leader"), "build", (line) =>
    lines.push(line),
  );
  parent.kill("SIGKILL");
  await once(parent, "close");
  await waiting;
  expect(lines).toEqual([
    `The build of a command that was killed is still at work (process ${said[0]}): waiting for its end.`,
  ]);
  await vi.waitFor(() => expect(said.map(nameOf)).toEqual(["", ""]), {
    timeout: 10_000,
  });
});

test("a build that finds that its command has ended does not begin", async () => {
  const folder = makeFolder({ "program.mjs": program });
  const at = (name: string) => path.join(folder, name);
  const leader = spawn(
    process.execPath,
    [
      path.join(import.meta.dirname, "leader.mjs"),
      at("leader"),
      at("program.mjs"),
      at("said.json"),
    ],
    // As if by a parent that isn't there any more.
    { env: { ...process.env, BRIEFING_MAP_PARENT: "1" } },
  );
  expect(await once(leader, "close")).toEqual([1, null]);
  expect(existsSync(at("said.json"))).toBe(false);
  await waitForLeader(at("leader"), "build", () => {});
});
