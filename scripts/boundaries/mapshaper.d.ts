// mapshaper has no types of its own; this is the only part that is used.
declare module "mapshaper" {
  const mapshaper: {
    applyCommands(
      commands: string,
      inputs: Record<string, string | object>,
    ): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}
