import type { Side } from '../generated/operations';
import { SideMark } from '../parts/SideMark';
import { sideNames } from '../words/sides';

const sides: Side[] = ['ATTENDING', 'STAYING_AWAY', 'UNDECIDED', 'NOT_INVITED', 'CONTESTED'];

/** What the shapes and the lines mean. */
export function Legend() {
  return (
    <ul className="legend" aria-label="Legend">
      {sides.map((side) => <li key={side}><SideMark side={side} />{sideNames[side]}</li>)}
      <li><svg viewBox="0 0 28 10" aria-hidden="true"><path d="M0 5h20" className="thick" /><path d="M18 0l10 5-10 5z" className="head" /></svg>Sponsor</li>
      <li><svg viewBox="0 0 28 10" aria-hidden="true"><path d="M1 0v10M1 5h26M27 0v10" className="tee" /></svg>Rivals</li>
      <li><svg viewBox="0 0 28 10" aria-hidden="true"><path d="M0 5h28" className="dashed" /></svg>Disputed</li>
      <li><svg viewBox="0 0 28 16" aria-hidden="true"><rect x="1" y="1" width="26" height="14" rx="3" className="box" /></svg>Coalition, with its members</li>
      <li><b>+3</b> neighbours not shown</li>
    </ul>
  );
}
