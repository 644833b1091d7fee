/** The embed's script is bundled with the text of the style sheets that it brings. */
declare module "*.css" {
  const text: string;
  export default text;
}
