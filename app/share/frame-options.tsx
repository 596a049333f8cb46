import { controls, type EmbedFrame, embedThemes, parts } from "@/lib/embed/embed-frame";

interface Props {
  readonly frame: EmbedFrame;
  readonly onFrame: (frame: EmbedFrame) => void;
}

const partNames = { title: "Title", legend: "Legend", caption: "Caption and references" } as const;
const controlNames = { none: "None", step: "Steps", full: "Steps and zoom" } as const;
const themeNames = { auto: "As the reader’s system", light: "Light", dark: "Dark" } as const;

const check = "flex min-h-8 items-center gap-2 text-[15px]";

/** What stands around the view where it is set into a page. */
export function FrameOptions({ frame, onFrame }: Props) {
  const choice = <Key extends "controls" | "theme">(
    key: Key,
    name: string,
    names: Readonly<Record<EmbedFrame[Key], string>>,
    values: readonly EmbedFrame[Key][],
  ) => (
    <label className="flex min-h-8 items-center justify-between gap-3 text-[15px]">
      {name}
      <select
        value={frame[key]}
        onChange={({ target }) => onFrame({ ...frame, [key]: target.value })}
        className="min-h-8 min-w-0 rounded-md border border-rule bg-card px-2 text-ink"
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset>
      <legend className="font-semibold">The frame</legend>
      <div className="mt-1">
        {parts.map((part) => (
          <label key={part} className={check}>
            <input
              type="checkbox"
              checked={frame[part]}
              onChange={({ target }) => onFrame({ ...frame, [part]: target.checked })}
              className="size-4 accent-accent"
            />
            {partNames[part]}
          </label>
        ))}
        <label className={check}>
          <input
            type="checkbox"
            checked={frame.ground === "none"}
            onChange={({ target }) => onFrame({ ...frame, ground: target.checked ? "none" : "paper" })}
            className="size-4 accent-accent"
          />
          No ground of its own
        </label>
      </div>
      <div className="mt-1 grid gap-1.5">
        {choice("controls", "Controls", controlNames, controls)}
        {choice("theme", "Theme", themeNames, embedThemes)}
      </div>
    </fieldset>
  );
}
