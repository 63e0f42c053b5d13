import type { ReactNode } from 'react';
import type { Side } from '../generated/operations';

/** A shape for each side, so that nothing depends on colour. */
export function SideMark({ side }: { side: Side }) {
  return <svg className={`mark side-${side.toLowerCase()}`} viewBox="0 0 16 16" aria-hidden="true">{shapes[side]}</svg>;
}

const shapes: Record<Side, ReactNode> = {
  ATTENDING: <><circle cx="8" cy="8" r="7" className="fill" /><path d="M4.6 8.3l2.4 2.4 4.4-5" className="cut" /></>,
  STAYING_AWAY: <><path d="M8 1.2L15.4 14.4H.6z" className="fill" /><path d="M5.4 10.8h5.2" className="cut" /></>,
  UNDECIDED: <><circle cx="8" cy="8" r="6.2" className="stroke" /><path d="M8 1.8a6.2 6.2 0 010 12.4z" className="fill" /></>,
  NOT_INVITED: <><rect x="1.8" y="1.8" width="12.4" height="12.4" rx="2" className="stroke" /><path d="M3.4 12.6l9.2-9.2" className="stroke" /></>,
  CONTESTED: <><path d="M1 2l6 6-6 6zM15 2L9 8l6 6z" className="fill" /></>,
  UNKNOWN: <circle cx="8" cy="8" r="6.2" className="stroke dotted" />,
};
