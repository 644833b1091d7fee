// For tests: publishes a small site as a process of its own, which ends itself by SIGKILL where it is told to.
import { Stop } from "../setup/stop.mjs";
import { publish } from "./publish-site";
import { buildOf } from "./site.sample";

export type ChildOrder = {
  to: string;
  version: string;
  data: string;
  adopt?: boolean;
  /** Dies in this step of putting in place, counted from 1. */
  dieAtStep?: number;
  endAtStep?: number;
  /** Dies in this build, counted from 1. */
  dieInBuild?: number;
  /** Waits this long in each build, in milliseconds. */
  buildTime?: number;
};

const order = JSON.parse(process.argv[2] ?? "") as ChildOrder;
let steps = 0;
let builds = 0;

try {
  const versions = await publish({
    ...order,
    basePath: "",
    build: async (basePath) => {
      if (++builds === order.dieInBuild) process.kill(process.pid, "SIGKILL");
      console.log(`building ${basePath}/`);
      await new Promise((resolve) => setTimeout(resolve, order.buildTime ?? 0));
      return buildOf(order.data)(basePath);
    },
    onStep: () => {
      if (++steps === order.dieAtStep) process.kill(process.pid, "SIGKILL");
      if (steps === order.endAtStep) process.kill(process.pid, "SIGTERM");
    },
  });
  console.log(`published ${versions.join(", ")}`);
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
