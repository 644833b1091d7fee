// @ts-check
import { availableParallelism } from "node:os";

const isDeveloped = process.env.NODE_ENV === "development";

/** @type {import('next').NextConfig} */
const config = {
  // An export answers an address that it does not know with an error, in development too (500):
  // there dynamicParams answers, with a page that says it is not found.
  ...(isDeveloped ? {} : { output: "export" }),
  // Figures and documents (route.kit.ts) are made on request by next dev; a build leaves them to
  // scripts/kit, which adds them while the pages are served already.
  pageExtensions: isDeveloped ? ["kit.ts", "ts", "tsx"] : ["ts", "tsx"],
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? "",
  env: { BASE_PATH: process.env.BASE_PATH ?? "" },
  images: { unoptimized: true },
  // npm run check:types looks at the types, of the tests too; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  poweredByHeader: false,
  // Leaflet as far as our maps use it: browser/bundle/bundle.ts does the same for embeds.
  turbopack: {
    resolveAlias: { leaflet: "./browser/leaflet/leaflet-core.ts" },
  },
  // Native packages, and edtf, which tells its types by the names of its classes: Node loads them
  // as they are, the bundler leaves them alone.
  serverExternalPackages: [
    "edtf",
    "esbuild",
    "@resvg/resvg-js",
    "@myriaddreamin/typst-ts-node-compiler",
  ],
  experimental: {
    globalNotFound: true,
    // Next leaves one core free, which on two cores is half of them.
    cpus: availableParallelism(),
  },
};

export default config;
