import { setTimeout as wait } from "node:timers/promises";

/** A line between browser and server. Bytes a second; milliseconds. */
export type Line = { latency: number; down: number; up: number };

type Sending = {
  rest: Buffer;
  write: (part: Buffer) => void;
  done: () => void;
};

/** Milliseconds of the line that one turn of one response takes. */
const turn = 10;

/**
 * A slow line that all responses of a visit share, like a phone's: each waits for the latency, then
 * they take turns. It is in the server and not in the browser's developer tools, whose throttle lets
 * the scripts of workers pass.
 */
export function createSlowLine(line: Line): {
  send: (
    asked: number,
    body: Buffer,
    write: (part: Buffer) => void,
  ) => Promise<void>;
} {
  const queue: Sending[] = [];
  let isRunning = false;
  const size = Math.round((line.down * turn) / 1000);

  async function run(): Promise<void> {
    isRunning = true;
    let free = performance.now();
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const part = next.rest.subarray(0, size);
      next.rest = next.rest.subarray(size);
      // By the clock and not by the last wait, so that late timers don't add up.
      free += (part.length / line.down) * 1000;
      const left = free - performance.now();
      if (left > 0) await wait(left);
      next.write(part);
      if (next.rest.length > 0) queue.push(next);
      else next.done();
    }
    isRunning = false;
  }

  return {
    /** `asked`: bytes of the request, which has come up the same line. */
    send: async (asked, body, write) => {
      await wait(line.latency + (asked / line.up) * 1000);
      await new Promise<void>((done) => {
        queue.push({ rest: body, write, done });
        if (!isRunning) void run();
      });
    },
  };
}
