// @ts-check

/** @type {import('next').NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? "",
  env: { BASE_PATH: process.env.BASE_PATH ?? "" },
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  experimental: { globalNotFound: true, inlineCss: true },
};

export default config;
