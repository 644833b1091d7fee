/** What dependency-cruiser looks for: files or folders that lead back to themselves. */
export default {
  forbidden: [
    {
      name: "no-circle-of-files",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-circle-of-folders",
      severity: "error",
      scope: "folder",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Tests take samples from anywhere in their own part (eslint.config.js holds them).
    exclude: { path: "node_modules|[.](test|sample)[.]tsx?$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
