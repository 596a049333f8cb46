import { availableParallelism } from "node:os";
import type { NextConfig } from "next";
import { basePath } from "./app/site-url";

// Nothing that people build or read here is reported to anyone.
process.env.NEXT_TELEMETRY_DISABLED = "1";

const config: NextConfig = {
  output: "export",
  basePath,
  trailingSlash: true,
  reactStrictMode: true,
  // Every core makes pages: there are a thousand, and nothing else to do meanwhile.
  experimental: { cpus: availableParallelism() },
};

export default config;
