import { formatCanonical, isMapping } from "./canonical";

/** What a list had and what it has instead; undefined where there is nothing on one side. */
type ListPair = { before: unknown; after: unknown };

/**
 * What differs between two lists, each with what it was before: evidence by its source, other items by
 * their position where as many went as came. What both lists have is left out.
 */
export function pairLists(
  before: readonly unknown[],
  after: readonly unknown[],
): ListPair[] {
  const gone = subtract(before, after);
  const come = subtract(after, before);
  const isByPosition = gone.length === come.length;
  const left = [...gone];
  const pairs = come.map((one, index) => {
    const source = sourceOf(one);
    const found =
      source === undefined
        ? isByPosition
          ? gone[index]
          : undefined
        : left.find((other) => sourceOf(other) === source);
    if (found !== undefined) left.splice(left.indexOf(found), 1);
    return { before: found, after: one };
  });
  return [...pairs, ...left.map((one) => ({ before: one, after: undefined }))];
}

/** The items of a list that another lacks; one that is there twice counts twice. */
function subtract(
  list: readonly unknown[],
  other: readonly unknown[],
): unknown[] {
  const others = other.map(formatCanonical);
  return list.filter((one) => {
    const at = others.indexOf(formatCanonical(one));
    if (at >= 0) others.splice(at, 1);
    return at < 0;
  });
}

function sourceOf(value: unknown): unknown {
  return isMapping(value) ? value["source"] : undefined;
}
