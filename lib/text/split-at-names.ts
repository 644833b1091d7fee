/** A stretch of a text, with the index of the name that it is, if it is one. */
type Stretch = { text: string; name: number | null };

/** Cuts a text where names stand in it word for word, each at its first place; others are not marked. */
export function splitAtNames(
  text: string,
  names: readonly string[],
): Stretch[] {
  const found = names
    .map((name, index) => ({ index, name, at: text.indexOf(name) }))
    .filter(({ at, name }) => at >= 0 && name !== "")
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { index, name, at } of found) {
    if (at < end) continue;
    if (at > end) stretches.push({ text: text.slice(end, at), name: null });
    stretches.push({ text: name, name: index });
    end = at + name.length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), name: null });
  return stretches;
}
