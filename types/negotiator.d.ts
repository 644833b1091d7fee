/** The part of negotiator that chooses a content coding; its published types lag behind. */
declare module "negotiator" {
  type Request = {
    headers: { "accept-encoding"?: string | string[] | undefined };
  };
  export default class Negotiator {
    constructor(request: Request);
    /** The best of those that are there; `preferred` decides between equals. */
    encoding(
      available: readonly string[],
      options: { preferred: readonly string[] },
    ): string | undefined;
  }
}
