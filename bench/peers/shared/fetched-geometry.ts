/** The usual way: the script fetches the geometry from a file beside the page. */
export async function loadGeometry<T>(): Promise<T> {
  const response = await fetch(GEOMETRY_FILE);
  return (await response.json()) as T;
}
