import type { Metadata } from "next";
import type { ComponentType } from "react";
import { describePage } from "./describe-page";
import {
  openPage,
  type BriefingParams,
  type OpenPage,
} from "@/wording/page/open-page";
import { FoldOpener } from "./fold-opener";
import { TextPage } from "./text-page";
import { plainIn } from "@/lib/text/text-in";
import { Phrase } from "./phrase";

type PageProps = { params: Promise<BriefingParams> };

type TextPageDefinition = {
  /** Where its title and lead are among the messages. */
  name:
    | "Disagreements"
    | "Events"
    | "Organisations"
    | "People"
    | "Sources"
    | "Table"
    | "Timeline"
    | "Versions";
  path: (lang: string, briefing: string) => string;
  Content: ComponentType<OpenPage>;
  wide?: boolean;
  /** Whether the content says elsewhere what the lead says. */
  hidesLead?: boolean;
  /** Whether something in the content runs in the browser. */
  isLive?: boolean;
  /** What the browser runs beside content in which nothing runs. */
  Beside?: ComponentType;
};

const named = {
  Events: "Occasion.eventsTitle",
  Timeline: "Occasion.timelineTitle",
} as const;

/** What a lead depends on: without phases there are no bands to explain. */
const valuesOf = ({ briefing }: OpenPage) => ({
  phases: briefing.phases.length,
});

/** The key of the title of a page: two are named after what the briefing is about. */
function titleOf(name: TextPageDefinition["name"]) {
  return name === "Events" || name === "Timeline"
    ? named[name]
    : (`${name}.title` as const);
}

/** What a route exports for a page of a briefing that has a title, a lead and one content. */
export function defineTextPage({
  name,
  path,
  Content,
  wide = false,
  hidesLead = false,
  isLive = false,
  Beside,
}: TextPageDefinition) {
  const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
    const page = openPage(await params);
    return describePage(page, {
      title: `${page.words(titleOf(name))}: ${plainIn(page.briefing.title, page.lang)}`,
      description: page.words(`${name}.lead`, valuesOf(page)),
      path,
    });
  };
  const Page = async ({ params }: PageProps) => {
    const page = openPage(await params);
    return (
      <>
        <TextPage
          title={<Phrase {...page.words.marked(titleOf(name))} />}
          {...(!hidesLead && {
            lead: (
              <Phrase {...page.words.marked(`${name}.lead`, valuesOf(page))} />
            ),
          })}
          wide={wide}
          isLive={isLive}
        >
          <Content {...page} />
        </TextPage>
        <FoldOpener />
        {Beside && <Beside />}
      </>
    );
  };
  return { generateMetadata, Page };
}
