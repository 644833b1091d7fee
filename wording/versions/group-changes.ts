import type { RecordChange } from "@/lib/versions/compare-records";
import {
  describeChanges,
  type ToldChange,
} from "@/lib/versions/describe-changes";
import type { VersionPair } from "@/lib/versions/version-pairs";
import { weighChange } from "@/lib/versions/weigh-change";
import type { OpenPage } from "@/wording/page/open-page";

/** The changes between two versions by what they mean to a reader of a page. */
type GroupedChanges = {
  substance: ToldChange[];
  note: ToldChange[];
  translation: ToldChange[];
  /** Null if one of the versions did not keep its records. */
  records: RecordChange[] | null;
};

export function groupChanges(
  page: Pick<OpenPage, "lang" | "languages">,
  pair: VersionPair,
): GroupedChanges {
  const { statements, records } = describeChanges(pair);
  const of = (weight: keyof Omit<GroupedChanges, "records">): ToldChange[] =>
    statements.filter((change) => weighChange(change, page) === weight);
  return {
    substance: of("substance"),
    note: of("note"),
    translation: of("translation"),
    records,
  };
}

/** How many statements changed and in what, in one sentence. */
export function sayChanges(
  { substance, note, translation, records }: GroupedChanges,
  { lang, words }: Pick<OpenPage, "lang" | "words">,
): string {
  const count = (change: ToldChange["change"]): number =>
    substance.filter((one) => one.change === change).length;
  const counts = [
    ["added", count("added")],
    ["removed", count("removed")],
    ["note", note.length],
    ["translation", translation.length],
    ["records", records?.length ?? 0],
  ] as const;
  const parts = [
    words("Versions.counts.changed", { count: count("changed") }),
    ...counts.flatMap(([key, count]) =>
      count === 0 ? [] : [words(`Versions.counts.${key}`, { count })],
    ),
  ];
  return words("Versions.summary", {
    counts: new Intl.ListFormat(lang, { type: "conjunction" }).format(parts),
  });
}
