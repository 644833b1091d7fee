import { DisagreementList } from "@/components/disagreements/disagreement-list";
import { defineTextPage } from "@/components/page/define-text-page";
import { paths } from "@/lib/url/paths";

const { generateMetadata, Page } = defineTextPage({
  name: "Disagreements",
  path: paths.disagreements,
  Content: DisagreementList,
});

export { generateMetadata };
export default Page;
