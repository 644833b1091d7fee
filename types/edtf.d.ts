/** The part of edtf.js that we use; the package ships no types. */
declare module "edtf" {
  type Edtf = { readonly type: string; readonly values: readonly unknown[] };
  /** Parses an EDTF string; throws for one that is not EDTF. */
  export default function edtf(text: string): Edtf;
}
