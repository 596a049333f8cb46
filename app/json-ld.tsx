import type { StructuredData } from "@/lib/schema-org";

/** Structured data for machines that read the page. */
export function JsonLd({ data }: { readonly data: StructuredData }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
