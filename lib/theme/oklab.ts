/** Red, green and blue of linear light, or the three axes of OKLab. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The light of a colour as #rrggbb, each part 0 to 1. */
export const linear = (hex: string): Rgb => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
};

/** A matrix of three rows applied to a colour. */
export const times = (matrix: readonly Rgb[], [red, green, blue]: Rgb): Rgb => {
  const [x = 0, y = 0, z = 0] = matrix.map(
    ([r, g, b]) => r * red + g * green + b * blue,
  );
  return [x, y, z];
};

/** Ottosson's OKLab of linear sRGB: distances in it are about as large as they look. */
export const oklab = (rgb: Rgb): Rgb => {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map((one) => Math.cbrt(Math.max(0, one))) as unknown as Rgb;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
};
