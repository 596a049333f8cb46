import type { View } from "@/lib/view";
import { reopen } from "./reopen";

interface Props {
  readonly article: string;
  readonly onOpen: (view: View) => void;
  readonly onSaid: (said: string) => void;
}

/** Opens a picture that was saved here: its view comes back. To drop it on the page does the same. */
export function ReopenField({ article, onOpen, onSaid }: Props) {
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const opened = await reopen(file, article);
    if (opened.state === "refused") onSaid(opened.why);
    if (opened.state === "view") onOpen(opened.view);
  };
  return (
    <label className="mt-3 block text-sm text-soft">
      A picture saved here opens its view again: drop it on the page, or choose it{" "}
      <input
        type="file"
        accept=".svg,.png,image/svg+xml,image/png"
        onChange={({ target }) => open(target.files?.[0])}
        className="mt-1 block w-full rounded-md text-ink file:mr-3 file:min-h-8 file:rounded-md file:border file:border-solid file:border-rule file:bg-card file:px-3 file:text-ink hover:file:border-current"
      />
    </label>
  );
}
