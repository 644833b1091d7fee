import type { Metadata } from "next";
import { LanguageChoice } from "@/components/page/language-choice";

export const metadata: Metadata = {
  title: "Briefing Map",
  robots: { index: false },
};

export default function RootPage() {
  return <LanguageChoice />;
}
