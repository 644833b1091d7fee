import { overlap, type Rectangle } from "../../geometry/rectangle";

/** One way to set a label: the box that it takes, and what it costs to be there. */
export type Candidate<Value> = { value: Value; box: Rectangle; cost: number };

/** With more labels than this not all combinations are tried. */
const mostTried = 10;

/**
 * For each label one of its candidates, or null, such that no two boxes meet. Few labels are tried
 * in all combinations, and the cheapest that has all is taken; where none has all, and for many
 * labels, each in turn takes the cheapest that is free, or has others move.
 */
export function chooseCandidates<Value>(
  labels: readonly (readonly Candidate<Value>[])[],
): (Candidate<Value> | null)[] {
  const sorted = labels.map((candidates) =>
    [...candidates].sort((one, other) => one.cost - other.cost),
  );
  const complete = labels.length <= mostTried ? searchAll(sorted) : undefined;
  return complete ?? chooseInTurn(sorted);
}

function searchAll<Value>(
  labels: readonly (readonly Candidate<Value>[])[],
): Candidate<Value>[] | undefined {
  let best: { cost: number; chosen: Candidate<Value>[] } | undefined;
  const chosen: Candidate<Value>[] = [];
  // What the labels from an index on cost at least.
  const least = labels.reduceRight<number[]>(
    (sums, [cheapest]) => [(cheapest?.cost ?? 0) + (sums[0] ?? 0), ...sums],
    [0],
  );
  const descend = (index: number, cost: number): void => {
    if (best !== undefined && cost + (least[index] ?? 0) >= best.cost) return;
    if (index === labels.length) {
      best = { cost, chosen: [...chosen] };
      return;
    }
    for (const candidate of labels[index] ?? []) {
      if (chosen.some(({ box }) => overlap(box, candidate.box))) continue;
      chosen.push(candidate);
      descend(index + 1, cost + candidate.cost);
      chosen.pop();
    }
  };
  descend(0, 0);
  return best?.chosen;
}

/** How many labels are moved, one for the other, to make room for one more. */
const deepest = 3;

/**
 * Each in turn takes the cheapest that is free. Where none is, those before it move out of the way
 * if they have room elsewhere: no label loses what it has to a later one.
 */
function chooseInTurn<Value>(
  labels: readonly (readonly Candidate<Value>[])[],
): (Candidate<Value> | null)[] {
  const chosen: (Candidate<Value> | null)[] = labels.map(() => null);
  const findInWay = ({ box }: Candidate<Value>) =>
    chosen.flatMap((other, index) =>
      other !== null && overlap(box, other.box) ? [index] : [],
    );
  const settle = (
    index: number,
    depth: number,
    fixed: readonly number[],
  ): boolean => {
    const candidates = labels[index] ?? [];
    const ways = candidates.map((candidate) => ({
      candidate,
      inWay: findInWay(candidate),
    }));
    const free = ways.find(({ inWay }) => inWay.length === 0);
    if (free !== undefined) {
      chosen[index] = free.candidate;
      return true;
    }
    if (depth === 0) return false;
    const stay = [...fixed, index];
    return ways.some(({ candidate, inWay }) => {
      if (inWay.some((other) => stay.includes(other))) return false;
      const before = [...chosen];
      for (const other of inWay) chosen[other] = null;
      chosen[index] = candidate;
      if (inWay.every((other) => settle(other, depth - 1, stay))) return true;
      before.forEach((one, at) => (chosen[at] = one));
      return false;
    });
  };
  labels.forEach((_, index) => settle(index, deepest, []));
  return chosen;
}
