import { CopyFigures } from "@/components/download/copy-figures";
import { StepKeys } from "@/components/timeline/step-keys";
import { Timeline } from "@/components/timeline/timeline";
import { defineTextPage } from "@/components/page/define-text-page";
import { paths } from "@/lib/url/paths";

const { generateMetadata, Page } = defineTextPage({
  name: "Timeline",
  path: paths.timeline,
  Content: Timeline,
  wide: true,
  hidesLead: true,
  Beside: () => (
    <>
      <StepKeys />
      <CopyFigures />
    </>
  ),
});

export { generateMetadata };
export default Page;
