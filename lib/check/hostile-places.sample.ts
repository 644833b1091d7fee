import fc from "fast-check";

/** Words as nobody means them and every data set has them one day. */
const atoms = [
  "plain",
  "Ünïcode",
  "<",
  "&",
  "]]>",
  "--",
  '"quoted"',
  "'single'",
  "«guillemets»",
  "#let",
  "#{1/0}",
  "$x^2$",
  "*star*",
  "_under_",
  "`tick`",
  "\\input{x}",
  "{brace}",
  "%comment",
  "~tilde",
  "@cite",
  "=1+1",
  "+44",
  "-1",
  "@SUM(A1)",
  "a,b;c\td",
  "yes",
  "null",
  "1e3",
  "0x1F",
  "- item",
  "key: value",
  "!!int",
  "|",
  "</script",
  "${x}",
  "{{x}}",
  "%00",
  "a|b",
  "x".repeat(90),
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
  "联合国启动第三阶段",
  "العربية",
  "שלום",
  "ქართული",
  "Հայերեն",
  "हिन्दी",
  "ไทย",
  "Ελληνικά",
  "Кириллица",
  "ひらがな",
  "😀",
  "é",
  "ﷺ",
] as const;

/**
 * What would run, were it ever taken for markup, script or style: a call that leaves a mark
 * (e2e/hostile.spec.ts). Always last, since the check refuses a tag that is closed.
 */
const attacks = [
  "<img src=x onerror=hacked()",
  "<svg/onload=hacked()",
  "&ltimg src=x onerror=hacked()&gt",
  '" onfocus=hacked() autofocus x="',
  "' onmouseover=hacked() x='",
  "'-hacked()-'",
  "`${hacked()}`",
  "${hacked()}{{hacked()}}",
  "\\u003cimg src=x onerror=hacked()",
  "javascript:hacked()",
  "</script",
  "</style",
  "</title",
  "</textarea",
  "-->",
  "*/hacked()/*",
  "$&$`$'$1",
  "url(javascript:hacked())",
] as const;

const text = (most = 6) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...atoms), { minLength: 1, maxLength: most }),
      fc.option(fc.constantFrom(...attacks)),
    )
    .map(([words, attack]) =>
      [...words, ...(attack === null ? [] : [attack])].join(" "),
    );

/** Addresses that the check lets through. */
export const address = fc.constantFrom(
  "https://example.org/a_b*c?d=[e]&f='g'#h%20i",
  'https://example.org/"onmouseover="hacked()',
  "https://example.org/'onfocus='hacked()'autofocus='",
  "https://example.org/</script><script>hacked()</script>",
  "https://example.org/?q=<img/src=x/onerror=hacked()>",
  "https://example.org/\\u0022><svg/onload=hacked()>",
  "https://xn--b1aew.xn--p1ai/$&`${hacked()}`",
);

/** One text of such words in the briefing's main language. */
export const local = (most?: number) => text(most).map((en) => ({ en }));

/** The same in its second language too. */
export const localInTwo = (most?: number) =>
  fc.record({ en: text(most), ru: text(most) });

/** Dates at the edges of what EDTF can say. */
export const date = fc.constantFrom(
  "0001",
  "0999-12",
  "1600-02-29",
  "1922-11-24",
  "2018-04-30",
  "2018-04",
  "2018?",
  "2018-04~",
  "1900/2000",
  "2011-11/2011-12",
  "2018-04-29/2018-04-30",
  "2021-12-08/",
  "9999-12-31",
);

/** Evidence of two sources. */
export const evidence = fc
  .record({
    fragment: fc.constantFrom("a", "one two three four", "as is said"),
  })
  .map(({ fragment }) => [
    { source: "s1", fragment, shows: "read" },
    { source: "s2", locator: "page 3–4", fragment, shows: "read" },
  ]);

/** Within the region of the boundaries `central-asia`. */
export const point = fc.record({
  lat: fc.integer({ min: 3600, max: 5500 }).map((lat) => lat / 100),
  lon: fc.integer({ min: 4700, max: 8700 }).map((lon) => lon / 100),
});

/** Codes that have a shape there. */
const shaped = ["KAZ", "KGZ", "TJK", "TKM", "UZB", "AFG", "AZE", "IRN", "MNG"];

const kinds = ["state", "dot", "area", "city", "free city"] as const;

function makePlace(
  kind: (typeof kinds)[number],
  index: number,
  names: { name: object; at: object; evidence: object },
) {
  const { name, at, evidence: cited } = names;
  const shared = { id: `place-${index}`, name, evidence: cited };
  const letters = String.fromCharCode(65 + (index % 26));
  const code = shaped[index] ?? `X${letters}${letters}`;
  const dot = shaped[index] === undefined ? { shape: "point" } : {};
  const number = String(100 + index);
  if (kind === "city")
    return {
      kind,
      ...shared,
      ...(index > 0 && { state: "place-0" }),
      point: at,
    };
  if (kind === "free city") return { kind: "city", ...shared, point: at };
  if (kind === "area")
    return { kind, ...shared, type: name, code, marker: at, ...dot };
  return {
    kind: "state",
    ...shared,
    formal: name,
    iso3: code,
    m49: number,
    marker: at,
    ...(kind === "dot" ? { shape: "point" } : dot),
  };
}

/** So many places, of every kind. */
export const placesOf = (least: number, most: number) =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        name: local(3),
        at: point,
        evidence,
      }),
      { minLength: least, maxLength: most },
    )
    .map((list) =>
      list.map(({ kind, ...names }, index) =>
        // The first of several is no city, for the others to lie in.
        makePlace(
          index === 0 && kind.endsWith("city") && list.length > 1
            ? "state"
            : kind,
          index,
          names,
        ),
      ),
    );
