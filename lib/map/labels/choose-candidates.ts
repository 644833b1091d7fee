import { overlap, type Rectangle } from "../../geometry/rectangle";

/** One way to set a label: the box that it takes, and what it costs to be there. */
export type Candidate<Value> = { value: Value; box: Rectangle; cost: number };

/** With more labels than this not all combinations are tried. */
const mostTried = 10;

/**
 * For each label one of its candidates, or null, such that no two boxes meet. Few labels are tried
 * in all combinations, and the cheapest that has all is taken; where none has all, and for many
 * labels, each in turn takes the cheapest that is free.
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

function chooseInTurn<Value>(
  labels: readonly (readonly Candidate<Value>[])[],
): (Candidate<Value> | null)[] {
  const taken: Rectangle[] = [];
  return labels.map((candidates) => {
    const free = candidates.find(
      ({ box }) => !taken.some((one) => overlap(box, one)),
    );
    if (free !== undefined) taken.push(free.box);
    return free ?? null;
  });
}
