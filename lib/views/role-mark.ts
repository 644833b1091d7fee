import { textIn, type TextIn } from "../text/text-in";
import type { Part, Role } from "../briefing/model";
import type { SymbolShape } from "../briefing/schema/role-schema";

/** A role or part in the words of one language, with its symbol. */
export type RoleMark = {
  id: string;
  label: string;
  /** Language of the label where it is not the page's. */
  lang?: string;
  shape: SymbolShape;
};

export function markRole(
  { id, label, symbol }: Role | Part,
  lang: string,
): RoleMark {
  const said = textIn(label, lang);
  return {
    id,
    label: said.text,
    ...(said.lang !== undefined && { lang: said.lang }),
    shape: symbol,
  };
}

/** The label of a role as a text that says its language. */
export function labelOf({ label, lang }: RoleMark): TextIn {
  return { text: label, lang };
}
