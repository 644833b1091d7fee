// @ts-check
import { existsSync } from "node:fs";
import { run } from "./run.mjs";

/** What Debian asks before it starts a service that it has just installed. */
const policy = "/usr/sbin/policy-rc.d";

/**
 * Installs packages of Debian, where this user may without being asked for a
 * password; no service is started. Tells whether that worked.
 * @param {readonly string[]} packages
 */
export async function installByApt(packages) {
  if (!existsSync("/usr/bin/apt-get")) return false;
  const prefix = process.getuid?.() === 0 ? ["env"] : ["sudo", "-n", "env"];
  /** @param {readonly string[]} args */
  const runAsRoot = (args, timeLimit = 300_000) => {
    const [program = "", ...rest] = [...prefix, ...args];
    return run(program, rest, { isQuiet: true, timeLimit });
  };
  if ((await runAsRoot(["true"])).code !== 0) return false;
  console.log(`Installing ${packages.join(", ")} from Debian …`);
  const apt = ["DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"].concat(
    ["DPkg::Lock::Timeout=60", "Acquire::Retries=2"].flatMap((one) => [
      "-o",
      one,
    ]),
  );
  // A list of packages that fails to load, in part or in time, may still be good enough.
  await runAsRoot([...apt, "update"], 60_000);
  const isOurs = !existsSync(policy);
  const refusal = `printf '#!/bin/sh\\nexit 101\\n' > ${policy} && chmod 755 ${policy}`;
  if (isOurs) await runAsRoot(["sh", "-c", refusal]);
  const install = ["install", "--yes", "--no-install-recommends"];
  const { code, output } = await runAsRoot([...apt, ...install, ...packages]);
  if (isOurs) await runAsRoot(["rm", "-f", policy]);
  if (code !== 0) console.log(output.trim().split("\n").slice(-3).join("\n"));
  return code === 0;
}
