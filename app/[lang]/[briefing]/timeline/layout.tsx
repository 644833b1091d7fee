import type { ReactNode } from "react";
import { OwnStyles } from "@/components/page/own-styles";

export default function TimelineLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <OwnStyles sheets={["components/timeline/timeline.css"]} />
      {children}
    </>
  );
}
