import type { CountsFragment, Side } from '../generated/operations';
import { SideMark } from '../parts/SideMark';
import { sideNames } from '../words/sides';

const columns: [Side, keyof CountsFragment][] = [
  ['ATTENDING', 'attending'],
  ['STAYING_AWAY', 'stayingAway'],
  ['UNDECIDED', 'undecided'],
  ['NOT_INVITED', 'notInvited'],
  ['CONTESTED', 'contested'],
];

/** How many stand on each side, as a bar and in words. */
export function CountBar({ counts }: { counts: CountsFragment }) {
  const present = columns.map(([side, key]) => ({ side, count: counts[key] as number })).filter(({ count }) => count > 0);
  if (present.length === 0) return <p className="facts">Nothing is known yet of who comes.</p>;
  return (
    <div className="counts">
      <div className="count-bar" aria-hidden="true">
        {present.map(({ side, count }) => <span key={side} className={`bar side-${side.toLowerCase()}`} style={{ flexGrow: count }} />)}
      </div>
      <ul>
        {present.map(({ side, count }) => (
          <li key={side}><SideMark side={side} /><strong>{count}</strong> {sideNames[side].toLowerCase()}</li>
        ))}
      </ul>
    </div>
  );
}
