import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { themes } from "@/lib/palette";
import { hintScript } from "./map/hint-script";
import { siteUrl } from "./site-url";
import { themeScript } from "./theme-choice";
import { ThemeStyle } from "./theme-style";
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-sans-3/wght-italic.css";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl),
  title: { default: "Etiograph", template: "%s · Etiograph" },
  description: "Articles about diseases, compiled into maps whose every line leads back to a sentence.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: themes.light.paper },
    { media: "(prefers-color-scheme: dark)", color: themes.dark.paper },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script>{themeScript + hintScript}</script>
        <ThemeStyle />
      </head>
      <body className="min-h-dvh font-sans antialiased">{children}</body>
    </html>
  );
}
