import { plainIn } from "../text/text-in";
import type { Part, Role } from "../briefing/model";
import type { SymbolShape } from "../briefing/schema/role-schema";

/** A role or part in the words of one language, with its symbol. */
export type RoleMark = { id: string; label: string; shape: SymbolShape };

export function markRole(
  { id, label, symbol }: Role | Part,
  lang: string,
): RoleMark {
  return { id, label: plainIn(label, lang), shape: symbol };
}
