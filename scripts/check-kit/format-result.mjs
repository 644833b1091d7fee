// @ts-check

/**
 * @typedef {{
 *   name: string,
 *   seen: Readonly<Record<string, number>>,
 *   faults: number,
 *   versions: readonly string[],
 * }} Checked
 */

/**
 * The result of a run as Markdown: what was looked at, by which versions of which programs. No times and
 * no days, so that the same kit gives the same text.
 * @param {readonly Checked[]} checked
 */
export function formatResult(checked) {
  const faults = checked.reduce((sum, one) => sum + one.faults, 0);
  return [
    "# The report kit in the programs of report authors",
    "",
    "Written by `npm run check:kit -- --write`, which runs these programs over the built files and fails on lost notes, cut text, fonts that are not embedded, type that is too small, texts that stand on each other, and words of another language.",
    "",
    ...checked.map(
      ({ name, seen, versions }) =>
        `- **${capitalise(name)}.** ${[formatSeen(seen), versions.join(", ")].filter(Boolean).join(" · ")}`,
    ),
    "",
    `${faults} faults.`,
    "",
  ].join("\n");
}

/** @param {Readonly<Record<string, number>>} seen */
function formatSeen(seen) {
  return Object.entries(seen)
    .map(([kind, count]) =>
      kind.startsWith(".") ? `${count} \`${kind}\`` : `${count} ${kind}`,
    )
    .join(", ");
}

/** @param {string} text */
function capitalise(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
