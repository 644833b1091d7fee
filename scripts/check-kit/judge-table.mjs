// @ts-check

/**
 * A layer or a table as a GIS has opened it.
 * @typedef {{ count: number, fields: readonly string[], geometry: string }} OpenedLayer
 */

/**
 * The layers that `ogrinfo -so -al` tells of.
 * @param {string} said
 * @returns {OpenedLayer[]}
 */
export function parseLayers(said) {
  return said
    .split(/^Layer name: /m)
    .slice(1)
    .map((layer) => ({
      count: Number(/^Feature Count: (\d+)/m.exec(layer)?.[1] ?? Number.NaN),
      geometry: /^Geometry: (.*)$/m.exec(layer)?.[1] ?? "",
      // Names may hold anything but what ends them.
      fields: [
        ...layer.matchAll(
          /^(.+): (?:String|Integer|Integer64|Real|Date|DateTime|StringList|IntegerList|RealList)\b.*\(\d+\.\d+\)/gm,
        ),
      ].map(([, name = ""]) => name),
    }));
}

/**
 * What a GIS has not of a file.
 * @param {{ count: number, fields: readonly string[] }} wanted
 * @param {readonly OpenedLayer[]} layers
 */
export function judgeLayer({ count, fields }, layers) {
  const [layer, ...more] = layers;
  if (layer === undefined) return ["is not opened"];
  const lost = fields.filter((field) => !layer.fields.includes(field));
  return [
    ...(more.length > 0 ? [`${more.length + 1} layers`] : []),
    ...(layer.count === count ? [] : [`${layer.count} features of ${count}`]),
    ...lost.map((field) => `lost field ${field}`),
  ];
}
