/** Addresses of what a record names; an embed has none of them, since it stands alone. */
export type RecordLinks = {
  event: (id: string) => string;
  person: (id: string) => string;
};

/** Id of the part of a record that tells of one phase: the target of an address opens what folds it. */
export function phaseAnchor(place: string, phase: string): string {
  return `${place}-${phase}`;
}
