import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CardFragment, MeetingBoardQuery, Side } from '../generated/operations';

type Answer = NonNullable<MeetingBoardQuery['meeting']>;

const allOf = (answer: Answer) => [...answer.attending, ...answer.stayingAway, ...answer.undecided, ...answer.notInvited, ...answer.contested];

/** Lets cards glide to where the new answer has them, and tells from where each one came. */
export function useMoves(answer: Answer): { shown: Answer; movedFrom: (card: CardFragment) => Side | 'nowhere' | undefined } {
  const [shown, setShown] = useState(answer);
  const before = useRef(new Map<string, Side>());
  const current = useRef(answer);

  useEffect(() => {
    if (current.current === answer) return;
    before.current = new Map(allOf(current.current).map((card) => [card.actor.slug, card.side]));
    current.current = answer;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches || !('startViewTransition' in document);
    if (still) setShown(answer);
    else glide(() => flushSync(() => setShown(answer)));
  }, [answer]);

  return {
    shown,
    movedFrom: (card) => {
      if (before.current.size === 0) return undefined;
      const side = before.current.get(card.actor.slug) ?? 'nowhere';
      return side !== card.side ? side : undefined;
    },
  };
}

/** Where the next move overtakes this one, or the tab is hidden, the change is there at once and only the gliding is left out. */
function glide(change: () => void): void {
  document.startViewTransition(change).ready.catch((reason: unknown) => {
    if (!(reason instanceof DOMException)) throw reason;
  });
}
