// @ts-check
import path from "node:path";

/**
 * The rank of a file's room: the longest name in `order` that leads its path; -1 where none does.
 * @param {readonly string[]} order rooms, the lowest first
 * @param {string} file path in the project, with slashes
 */
export function rankOf(order, file) {
  const rooms = order.filter((room) => file.startsWith(`${room}/`));
  const longest = Math.max(...rooms.map((room) => room.length));
  return order.findIndex(
    (room) => room.length === longest && rooms.includes(room),
  );
}

/**
 * Which of some folders holds a file.
 * @param {readonly string[]} folders
 * @param {string} file
 */
function partOf(folders, file) {
  return folders.find((folder) => file.startsWith(`${folder}/`));
}

/**
 * The path in the project that an import leads to; null for a package.
 * @param {string} file the importing file, as a path in the project
 * @param {string} specifier
 */
export function resolveImport(file, specifier) {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (!specifier.startsWith(".")) return null;
  return path.posix.join(path.posix.dirname(file), specifier);
}

/**
 * An ESLint rule: a file imports from its own room and from rooms that are before it in the
 * order, so that no circle of rooms can come about; a file in no room is refused, and so is an
 * import between rooms that are kept apart.
 * @type {import("eslint").Rule.RuleModule}
 */
export const oneWay = {
  meta: {
    type: "problem",
    schema: [
      {
        type: "object",
        properties: {
          root: { type: "string" },
          order: { type: "array", items: { type: "string" } },
          apart: {
            type: "array",
            items: { type: "array", items: { type: "string" } },
          },
        },
        required: ["root", "order"],
        additionalProperties: false,
      },
    ],
    messages: {
      climbs:
        "{{from}} may not import {{to}}: imports go one way, from a room to those before it in rooms.js.",
      noRoom: "{{folder}} is no room: give it its place in rooms.js.",
    },
  },
  create(context) {
    /** @type {{ root: string, order: readonly string[], apart?: readonly string[][] }} */
    const { root, order, apart = [] } = context.options[0];
    const file = path.relative(root, context.filename).replaceAll("\\", "/");
    const rank = rankOf(order, file);

    /** @param {import("estree").Node & { source?: unknown }} node */
    function check(node) {
      const { source } = node;
      const literal = /** @type {{ value?: unknown } | null | undefined} */ (
        source
      );
      if (typeof literal?.value !== "string") return;
      const target = resolveImport(file, literal.value);
      if (target === null) return;
      const found = rankOf(order, target);
      const isApart = apart.some(
        (pair) =>
          partOf(pair, file) !== undefined &&
          partOf(pair, target) !== undefined &&
          partOf(pair, file) !== partOf(pair, target),
      );
      if (found <= rank && found !== -1 && !isApart) return;
      const data = {
        from: order[rank] ?? path.posix.dirname(file),
        to: order[found] ?? target,
      };
      context.report({ node, messageId: "climbs", data });
    }

    return {
      Program(node) {
        if (rank !== -1) return;
        const folder = path.posix.dirname(file);
        context.report({ node, messageId: "noRoom", data: { folder } });
      },
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
