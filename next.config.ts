import type { NextConfig } from "next";

// Nothing that people build or read here is reported to anyone.
process.env.NEXT_TELEMETRY_DISABLED = "1";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  reactStrictMode: true,
};

export default config;
