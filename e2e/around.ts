/** A host page around some markup. */
export function around(markup: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A report</title><link rel="icon" href="data:,"><h1>A report</h1>${markup}<p>After the map.</p></html>`;
}
