import type { Metadata } from "next";
import type { ReactNode } from "react";
import "../../shared/peer-page.css";

export const metadata: Metadata = {
  title: "Regional project",
  icons: "data:,",
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
