import { defineStyledLayout } from "@/components/page/define-styled-layout";

export default defineStyledLayout(["components/table/table.css"]);
