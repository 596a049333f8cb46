import type { EntityType } from "@/graph/model/entity";
import { glyphSide, glyphs } from "@/lib/glyph";

const tones: Readonly<Record<EntityType, string>> = {
  disease: "text-disease",
  gene: "text-gene",
  pathway: "text-pathway",
  mechanism: "text-mechanism",
  symptom: "text-symptom",
  test: "text-test",
  treatment: "text-treatment",
  risk: "text-risk",
};

/** The sign of a type, in its colour. */
export function Glyph({ type, size = 14 }: { readonly type: EntityType; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      className={`inline-block shrink-0 ${tones[type]}`}
      width={size}
      height={size}
      viewBox={`0 0 ${glyphSide} ${glyphSide}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={glyphs[type]} />
    </svg>
  );
}
