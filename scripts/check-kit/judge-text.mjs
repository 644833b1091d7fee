// @ts-check

/** Letters of a text that are looked for at once. */
const length = 40;

/**
 * The texts that are not whole in what a program shows. Where lines and pages break says nothing, so that
 * spaces are left out; a text that goes on after the foot of a page is looked for in two parts.
 * @param {readonly string[]} texts
 * @param {string} shown
 */
export function findLost(texts, shown) {
  const whole = squash(shown);
  return texts.filter((text) => !isShown(squash(text), whole));
}

/**
 * @param {string} text
 * @param {string} whole
 */
function isShown(text, whole) {
  if (whole.includes(text)) return true;
  return cut(text).every((part) => {
    if (whole.includes(part)) return true;
    for (let at = 1; at < part.length; at += 1)
      if (whole.includes(part.slice(0, at)) && whole.includes(part.slice(at)))
        return true;
    return false;
  });
}

/** @param {string} text */
function cut(text) {
  const count = Math.ceil(text.length / length);
  return Array.from({ length: count }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
}

/**
 * Letters alone: no spaces, no ligatures, and no hyphens, which programs add and take at the end of a line.
 * @param {string} text
 */
export function squash(text) {
  return text
    .normalize("NFKC")
    .replaceAll(/[\s\u00ad\u200b\u2060\ufeff\u2010\u2011-]+/g, "");
}

/** The beginning of a text, for a line that complains of it. @param {string} text */
export function quote(text) {
  const said = text.replaceAll(/\s+/g, " ").trim();
  return `“${said.length > 90 ? `${said.slice(0, 90)}…` : said}”`;
}
