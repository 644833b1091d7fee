// @ts-check
import { fileURLToPath } from "node:url";

/** @type {import('next').NextConfig} */
const config = {
  output: "export",
  basePath: process.env.BENCH_BASE_PATH ?? "",
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
  experimental: { inlineCss: process.env.BENCH_INLINE_CSS === "1" },
};

export default config;
