/** In one-file pages the geometry stands in the document. */
export function loadGeometry<T>(): Promise<T> {
  const element = document.getElementById("geometry");
  return Promise.resolve(JSON.parse(element?.textContent ?? "null") as T);
}
