import { useEffect, useRef, type RefObject } from 'react';

let first = true;

/** Names the tab, and takes the reader's focus to the heading of a new view, as the load of a page would. */
export function useTitle(title: string | undefined): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = title !== undefined;
  useEffect(() => {
    if (title) document.title = `${title} · ConflictGraph`;
  }, [title]);
  useEffect(() => {
    if (!shown) return;
    if (first) {
      first = false;
      return;
    }
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [shown]);
  return heading;
}
