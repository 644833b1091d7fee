import { FactTable } from "@/components/table/fact-table";
import { defineTextPage } from "@/components/page/define-text-page";
import { paths } from "@/lib/url/paths";

const { generateMetadata, Page } = defineTextPage({
  name: "Table",
  path: paths.table,
  Content: FactTable,
  wide: true,
  isLive: true,
});

export { generateMetadata };
export default Page;
