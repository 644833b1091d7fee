import { defineStyledLayout } from "@/components/page/define-styled-layout";

export default defineStyledLayout(["components/timeline/timeline.css"]);
