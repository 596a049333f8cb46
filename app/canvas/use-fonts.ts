import { useEffect, useState } from "react";
import { mapFont } from "./stylesheet";

const faces = [`500 13px "${mapFont}"`, `600 13px "${mapFont}"`, `italic 500 13px "${mapFont}"`];

/** Whether the map's letters are there: a canvas drawn before them keeps the wrong ones. */
export function useFonts(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let wanted = true;
    Promise.allSettled(faces.map((face) => document.fonts.load(face))).then(() => {
      if (wanted) setReady(true);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return ready;
}
