import { createRequire } from "node:module";

type Edtf = { readonly type: string; readonly values: readonly unknown[] };

/** Node 20.9 can't read the package's ES module build, which imports JSON; it can read the other. */
const edtf = createRequire(import.meta.url)("edtf") as {
  default: (text: string) => Edtf;
};

/** A briefing says the same few dates again and again, and its grammar takes long over each. */
const known = new Map<string, Edtf>();

/** Parses an EDTF date or interval; throws for a text that is not EDTF. */
export function parseEdtf(text: string): Edtf {
  const parsed = known.get(text) ?? edtf.default(text);
  known.set(text, parsed);
  return parsed;
}
