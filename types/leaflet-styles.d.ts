/** The embed's script is bundled with the text of Leaflet's style sheet. */
declare module "leaflet/dist/leaflet.css" {
  const text: string;
  export default text;
}
