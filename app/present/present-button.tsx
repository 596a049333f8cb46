import { fullScreen } from "./full-screen";

interface Props {
  readonly className: string;
  readonly onPresent: () => void;
  /** Says its name in a word beside the sign. */
  readonly named: boolean;
}

/** Shows a view step by step, filling the screen. */
export function PresentButton({ className, onPresent, named }: Props) {
  const present = (): void => {
    fullScreen(true);
    onPresent();
  };
  return (
    <button type="button" aria-label="Present" title="Present, step by step" className={className} onClick={present}>
      <svg
        aria-hidden="true"
        width="16"
        height="16"
        viewBox="0 0 16 16"
        className="fill-none stroke-current"
        strokeWidth="1.5"
      >
        <path d="M1.5 2.5h13v8.5h-13zM6.5 4.8v4l3.4-2zM8 11v3M5 14.2h6" />
      </svg>
      {named && "Present"}
    </button>
  );
}
