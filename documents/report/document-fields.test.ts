import { expect, test } from "vitest";
import { createWords } from "@/i18n/translator";
import { linkBriefing } from "@/lib/briefing/link";
import type { BriefingRecords } from "@/lib/briefing/schema/briefing";
import {
  followField,
  isLeftOut,
  planOf,
  sliceJson,
} from "@/lib/export/fields/follow-field.sample";
import { fieldsOf, parts } from "@/lib/export/fields/vary.sample";
import { describeReport } from "./describe-report";
import { documentFields } from "./document-fields";

/** The documents of all views: the region and each place. */
function writeDocuments(records: BriefingRecords) {
  const briefing = linkBriefing(records);
  const page = {
    lang: "en" as const,
    languages: ["en" as const],
    briefing,
    words: createWords("en", briefing.words),
    lens: "participation" as const,
  };
  const views = [null, ...briefing.places].map((place) =>
    describeReport({ ...page, place, view: place?.id ?? "overview" }, "full"),
  );
  return sliceJson(views);
}

test.each(parts)(
  "documents say each field of %s or there is a reason",
  (part) => {
    for (const field of fieldsOf(part)) {
      const name = `${part}.${field}`;
      const plan = planOf(documentFields, part, field);
      const changed = followField(writeDocuments, part, field);
      if (isLeftOut(plan)) expect(changed, `${name} is left out`).toEqual([]);
      else expect(changed, name).toContain(plan);
    }
  },
);
