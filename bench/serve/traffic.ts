/** Milliseconds since 1970, with fractions: the clock that server and browser share. */
export const clock = (): number => performance.timeOrigin + performance.now();

/** What went over the line during a visit, by the clock. Bytes with headers. */
export type Traffic = {
  ask: () => void;
  send: (bytes: number) => void;
  end: () => void;
  /** Bytes and requests until a time, or until now. */
  count: (until?: number) => { bytes: number; requests: number };
  /** Milliseconds for which nothing has moved and nothing is on its way. */
  quiet: () => number;
};

/** The traffic of one visit. */
export function createTraffic(): Traffic {
  const asked: number[] = [];
  const sent: { at: number; bytes: number }[] = [];
  let open = 0;
  let moved = clock();
  return {
    ask: () => {
      open += 1;
      moved = clock();
      asked.push(moved);
    },
    send: (bytes) => {
      moved = clock();
      sent.push({ at: moved, bytes });
    },
    end: () => {
      open -= 1;
      moved = clock();
    },
    count: (until = Infinity) => ({
      bytes: sent
        .filter(({ at }) => at <= until)
        .reduce((sum, { bytes }) => sum + bytes, 0),
      requests: asked.filter((at) => at <= until).length,
    }),
    quiet: () => (open > 0 ? 0 : clock() - moved),
  };
}
