import { FactTable } from "@/components/table/fact-table";
import { TableSorter } from "@/components/table/table-sorter";
import { defineTextPage } from "@/components/page/define-text-page";
import { paths } from "@/lib/url/paths";

const { generateMetadata, Page } = defineTextPage({
  name: "Table",
  path: paths.table,
  Content: FactTable,
  wide: true,
  Beside: TableSorter,
});

export { generateMetadata };
export default Page;
