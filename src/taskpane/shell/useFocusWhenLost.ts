import { useEffect, useRef, type RefObject } from "react";

/** Long enough for a closing dialog to hand the focus back to a button that may be gone. */
const SETTLED_MS = 150;

/**
 * Takes the focus when something is told and nothing has it any more, because what was pressed is gone: whoever works
 * by keyboard goes on from here.
 */
export function useFocusWhenLost(told: unknown): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told === null) return undefined;
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) place.current?.focus();
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [told]);
  return place;
}
