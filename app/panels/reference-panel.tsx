import type { Stance } from "@/graph/model/article";
import type { Reference } from "@/graph/model/knowledge-graph";
import { bibliography } from "@/lib/bibliography";
import type { GraphIndex } from "@/lib/graph-index";
import { type Bearing, bearingsOf } from "@/lib/rests-on";
import { count } from "@/lib/wording";
import { BearingBlock } from "./bearing-block";
import { PanelTools } from "./panel-tools";

/** What argues against the article comes first. */
const stances: readonly { readonly stance: Stance; readonly title: string }[] = [
  { stance: "conflicts", title: "Where it contradicts the article" },
  { stance: "qualifies", title: "Where it qualifies the article" },
  { stance: "supports", title: "Where it supports the article" },
];

function Told({ title, text }: { readonly title: string; readonly text: string | null }) {
  if (text === null || text === "") return null;
  return (
    <section className="mt-5">
      <h3 className="text-[15px] font-semibold">{title}</h3>
      <p className="mt-1 text-[15px] leading-relaxed">{text}</p>
    </section>
  );
}

function Citation({ reference }: { readonly reference: Reference }) {
  const { authors, year, container, details, links } = bibliography(reference);
  return (
    <div className="mt-2 text-[15px] text-soft">
      <p>
        {[authors, year].filter(Boolean).join(" ")}
        {container !== "" && (
          <>
            {authors + year === "" ? "" : ". "}
            <cite>{container}</cite>
          </>
        )}
        {details !== "" && ` ${details}`}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4">
        {links.map(({ label, url, id }) => (
          <a
            key={url}
            href={url}
            rel="noreferrer"
            target="_blank"
            className="flex min-h-6 items-center text-accent underline"
          >
            {id === undefined ? label : `${label} ${id}`}
          </a>
        ))}
      </p>
    </div>
  );
}

interface Props {
  readonly index: GraphIndex;
  readonly reference: Reference;
  readonly onShow: (() => void) | undefined;
}

/** A work of the literature: what it shows, where it limits that, and every passage on which it bears. */
export function ReferencePanel({ index, reference, onShow }: Props) {
  const bearings = bearingsOf(index, reference.id);
  const { title, shows, limits } = bibliography(reference);
  return (
    <>
      <header className="pt-6 pr-8">
        <p className="text-sm text-soft">Literature, beside the article</p>
        <h2
          id="panel-heading"
          tabIndex={-1}
          className="mt-1 text-xl leading-snug font-semibold text-balance outline-none"
        >
          {title}
        </h2>
        <Citation reference={reference} />
      </header>
      <PanelTools onShow={bearings.length === 0 ? undefined : onShow} />
      <Told title="What it shows, in our words" text={shows} />
      <Told title="Where it limits" text={limits} />
      <p className="mt-6 text-sm text-soft">
        Laid beside {count(bearings.length, "passage")} of the article. How it bears on them is our judgement, not the
        article’s.
      </p>
      {stances.map(({ stance, title: heading }) => {
        const here = bearings.filter(({ use }) => use.stance === stance);
        return here.length === 0 ? null : <Bearings key={stance} index={index} title={heading} bearings={here} />;
      })}
    </>
  );
}

interface BearingsProps {
  readonly index: GraphIndex;
  readonly title: string;
  readonly bearings: readonly Bearing[];
}

function Bearings({ index, title, bearings }: BearingsProps) {
  return (
    <section className="mt-5 border-t border-rule pt-4">
      <h3 className="text-[15px] font-semibold">{title}</h3>
      {bearings.map((bearing) => (
        <BearingBlock key={bearing.use.span.start} index={index} bearing={bearing} />
      ))}
    </section>
  );
}
