/** The part of jsonld.js that the tests use; the package ships no types. */
declare module "jsonld" {
  type Loaded = { contextUrl?: string; documentUrl: string; document: unknown };
  type Options = { documentLoader: (url: string) => Promise<Loaded> };
  type Expanded = Readonly<Record<string, unknown>>;
  const jsonld: {
    expand: (document: object, options: Options) => Promise<Expanded[]>;
    toRDF: (
      document: object,
      options: Options & { format: "application/n-quads" },
    ) => Promise<string>;
  };
  export default jsonld;
}
