import type { FieldChange } from "@/lib/versions/compare";
import type { RecordChange } from "@/lib/versions/compare-records";
import type { ToldChange } from "@/lib/versions/describe-changes";
import type { PublishedStatement } from "@/lib/versions/snapshot";
import type { VersionPair } from "@/lib/versions/version-pairs";
import { listKept } from "@/lib/versions/kept-records";
import { nameSubjects, subjectFields } from "@/lib/versions/subject";
import { plainIn, textIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
import { ChangeFields } from "./change-fields";
import { describeFields } from "@/wording/versions/describe-fields";
import { InLanguage } from "../page/in-language";

type SectionProps<Change> = {
  page: OpenPage;
  pair: VersionPair;
  change: Change;
  /** It was wrong and has been corrected, and not merely changed. */
  isCorrection: boolean;
};

/** A statement that changed, with what else changed in its record. */
export function StatementSection({
  page,
  pair,
  change,
  isCorrection,
}: SectionProps<ToldChange>) {
  const { briefing, lang } = page;
  const find = ({ id }: { id: string }) => id === change.id;
  const statement =
    pair.after.statements.find(find) ?? pair.before.statements.find(find);
  if (statement === undefined) return null;
  const name = nameSubjects(briefing, statement, lang).join(", ");
  const context = textIn(statement.text, lang);
  const hasContext =
    context.text !== name &&
    !change.fields.some(({ field }) => field === "text");
  return (
    <ChangeSection
      page={page}
      id={change.id.replaceAll(":", "-")}
      name={name}
      change={isCorrection ? "corrected" : change.change}
      fields={[...listFields(change), ...change.parts]}
    >
      {hasContext && (
        <p className="change-context">
          <InLanguage {...context} />
        </p>
      )}
    </ChangeSection>
  );
}

/**
 * Of a statement that came or went, the heading names what it is about; what one rested on that is no
 * longer made can be read in the version that made it.
 */
function listFields({ change, fields }: ToldChange): FieldChange[] {
  if (change === "changed") return fields;
  if (change === "removed")
    return fields.filter(({ field }) => field === "text");
  const named: readonly (keyof PublishedStatement)[] = subjectFields;
  return fields.filter(
    ({ field, before, after }) =>
      !named.includes(field) && (before ?? after) !== false,
  );
}

/** A record that changed in what no statement tells: a source, a place's code, the disclaimer. */
export function RecordSection({
  page,
  pair,
  change,
  isCorrection,
}: SectionProps<RecordChange>) {
  const { kind, id, fields } = change;
  return (
    <ChangeSection
      page={page}
      id={[kind, id].filter(Boolean).join("-")}
      name={nameKept(page, pair, change)}
      change={isCorrection ? "corrected" : change.change}
      fields={fields}
    />
  );
}

/** What a briefing has one of. */
const wholes = ["briefing", "boundaries", "logo", "format"] as const;

/** What a record was called when it was kept. */
function nameKept(
  { lang, words }: OpenPage,
  { before, after }: VersionPair,
  { kind, id }: RecordChange,
): string {
  const whole = wholes.find((one) => one === kind);
  if (whole !== undefined) return words(`Versions.kinds.${whole}`);
  if (id === "") return words("Versions.kinds.order", { file: `${kind}.yaml` });
  const record = [after, before]
    .flatMap(({ records }) => (records ? listKept(records) : []))
    .filter(([file]) => file === kind)
    .flatMap(([, kept]) => kept)
    .find((one) => one["id"] === id);
  const names = ["name", "title", "question", "wrong", "statement"].map(
    (field) => record?.[field] as Record<string, string> | undefined,
  );
  const name = names.find((name) => name !== undefined);
  return name === undefined ? id : plainIn(name, lang);
}

type ChangeSectionProps = {
  page: OpenPage;
  id: string;
  name: string;
  change: "added" | "removed" | "changed" | "corrected";
  fields: readonly FieldChange[];
  children?: React.ReactNode;
};

function ChangeSection({
  page,
  id,
  name,
  change,
  fields,
  children,
}: ChangeSectionProps) {
  const { words } = page;
  return (
    <section className="change" id={id}>
      <h3 className="change-name">
        <a href={`#${id}`}>{name}</a>
        {change !== "changed" && (
          <>
            {" "}
            <span className="tag">
              {change === "corrected"
                ? words("Versions.corrected")
                : words(`Versions.change.${change}`)}
            </span>
          </>
        )}
      </h3>
      {children}
      <ChangeFields fields={describeFields(page, fields)} words={words} />
    </section>
  );
}
