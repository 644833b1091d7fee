import type { Picture, PictureFault } from "./picture";
import { readTags, type Tag } from "./read-tags";

const svg = "http://www.w3.org/2000/svg";
const xhtml = "http://www.w3.org/1999/xhtml";

/** What draws, and what it refers to. Whatever else SVG has runs, moves, leads away or is text. */
const drawing = new Set(
  (
    "svg g defs symbol use path rect circle ellipse line polyline polygon image style title desc " +
    "metadata linearGradient radialGradient stop pattern clipPath mask marker filter feBlend " +
    "feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting " +
    "feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR " +
    "feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting " +
    "feSpotLight feTile feTurbulence"
  ).split(" "),
);

/** Pixels in the units of a length (CSS). */
const pixels: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

const plain = "save it as plain SVG, without scripts, links and declarations";
const outlines = "turn its letters into outlines, and save it as plain SVG";

/** The size of an SVG that only draws, or why it cannot be shown: it asks nothing of anyone. */
export function readSvg(bytes: Uint8Array): Picture | PictureFault {
  const text = decodeUtf8(bytes);
  if (text === null)
    return { what: "is not text in UTF-8", remedy: "save it as SVG in UTF-8" };
  if (/<!(DOCTYPE|ENTITY)/i.test(text))
    return { what: "has a DOCTYPE or entities", remedy: plain };
  const tags = readTags(text);
  if (!Array.isArray(tags))
    return {
      what: `is not SVG, as its ending says: ${tags.what} in line ${tags.line}`,
      remedy: plain,
    };
  const [root] = tags;
  if (root?.name !== "svg" || root.namespace !== svg)
    return {
      what: "is not SVG, as its ending says: there is no svg element around all",
      remedy: `save it as SVG, with xmlns="${svg}"`,
    };
  for (const tag of tags) {
    const fault = findFault(tag);
    if (fault !== null)
      return { ...fault, what: `${fault.what} in line ${tag.line}` };
  }
  return readSize(root);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const [, encoding = "utf-8"] =
      /^<\?xml[^>]*encoding=["']([^"']*)/.exec(text) ?? [];
    return encoding.toLowerCase() === "utf-8" ? text : null;
  } catch {
    return null;
  }
}

function findFault(tag: Tag): PictureFault | null {
  const { name, namespace, attributes, text } = tag;
  const isSvg = namespace === svg;
  if (isSvg && /^(text|tspan|textPath)$/.test(name))
    return { what: "has letters as text", remedy: outlines };
  if (namespace === xhtml || (isSvg && !drawing.has(name)))
    return { what: `has <${name}>`, remedy: plain };
  if (isSvg && name === "style" && isUnsafeStyle(text))
    return {
      what: "has a style with an @ rule, a \\ or an address",
      remedy: plain,
    };
  for (const [key, value] of attributes) {
    if (isName(key)) continue;
    const local = key.slice(key.indexOf(":") + 1).toLowerCase();
    if (local.startsWith("on"))
      return { what: `has the event handler ${key}`, remedy: plain };
    if (key === "xml:base") return { what: "has xml:base", remedy: plain };
    if (!isSvg) continue;
    const leads = local === "href" || local === "src";
    if (leads ? !isOwn(value) : !key.includes(":") && isUnsafeStyle(value))
      return { what: `has a reference to elsewhere (${key})`, remedy: plain };
  }
  return null;
}

/** What is no style and leads nowhere, whatever stands in it. */
function isName(key: string): boolean {
  return /^(id|class|(data|aria)-.*|xmlns(:.*)?)$/.test(key);
}

/** A part of the file itself, or a picture in it. */
function isOwn(address: string): boolean {
  return /^\s*(#|data:image\/(png|jpeg);base64,)/.test(address);
}

/** Whether CSS asks for a file, or could hide that it does. */
function isUnsafeStyle(css: string): boolean {
  if (/[@\\]|\b(image|image-set|src|element)\s*\(/i.test(css)) return true;
  return [...css.matchAll(/url\(\s*["']?([^)]*)/gi)].some(
    ([, address = ""]) => !isOwn(address),
  );
}

/** The size that the outermost element gives, or else that of its box. */
function readSize({ attributes }: Tag): Picture | PictureFault {
  const [width, height] = ["width", "height"].map((key) =>
    readLength(attributes.get(key)),
  );
  const box = (attributes.get("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (width && height) return { type: "svg", width, height };
  const [, , boxWidth = 0, boxHeight = 0] = box;
  if (box.length === 4 && box.every(Number.isFinite))
    if (boxWidth > 0 && boxHeight > 0)
      return { type: "svg", width: boxWidth, height: boxHeight };
  return {
    what: "has no size",
    remedy: 'give its svg element a viewBox="0 0 WIDTH HEIGHT"',
  };
}

/** Pixels; null for what is relative, or no length. */
function readLength(length = ""): number | null {
  const [, number, unit = ""] =
    /^\s*(\d+(?:\.\d*)?|\.\d+)(px|pt|pc|mm|cm|in)?\s*$/.exec(length) ?? [];
  return number === undefined ? null : Number(number) * (pixels[unit] ?? 1);
}
