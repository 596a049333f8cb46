import { Notice } from "../notice";

interface Props {
  readonly id: string;
  readonly onDismiss: () => void;
}

/** A link names something that this article does not have. */
export function StaleNotice({ id, onDismiss }: Props) {
  return (
    <Notice onDismiss={onDismiss}>
      This article has nothing under “<span className="break-words">{id}</span>”. The link may be from an earlier
      reading of it; everything else is here.
    </Notice>
  );
}
