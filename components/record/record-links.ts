/** Addresses of what a record names; an embed has none of them, since it stands alone. */
export type RecordLinks = {
  /** Of an event or a phase, as a step of the timeline. */
  step: (id: string) => string;
  person: (id: string) => string;
};

/** The name of a part of a record by its heading's id; an embed has few bytes, and the heading itself. */
export function labelBy(
  id: string,
  links: RecordLinks | undefined,
): { part?: { "aria-labelledby": string }; heading?: { id: string } } {
  return links === undefined
    ? {}
    : { part: { "aria-labelledby": id }, heading: { id } };
}
