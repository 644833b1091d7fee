/** A look-up by id that throws for an id that is not there: the data check rules that out. */
export function finderOf<T extends { id: string }>(
  kind: string,
  records: readonly T[],
): (id: string) => T {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id) => {
    const record = byId.get(id);
    if (record === undefined) {
      throw new Error(`broken reference: no ${kind} ${id}; run check:data`);
    }
    return record;
  };
}
