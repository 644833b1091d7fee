import type { TextIn } from "@/lib/text/text-in";
import { AllInLanguage } from "../page/in-language";

/** The titles of a person, after the name. */
export function PersonTitles({ titles }: { titles: readonly TextIn[] }) {
  if (titles.length === 0) return null;
  return (
    <>
      {", "}
      <AllInLanguage texts={titles} between="; " />
    </>
  );
}
