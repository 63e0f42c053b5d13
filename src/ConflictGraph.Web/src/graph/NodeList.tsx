import type { Side } from '../generated/operations';
import { SideMark } from '../parts/SideMark';
import { nodeKinds } from '../words/edges';
import { sideNames } from '../words/sides';
import type { Drawn, Picture } from './picture';
import { select } from './settings';

const order: (Side | null)[] = ['ATTENDING', 'STAYING_AWAY', 'UNDECIDED', 'NOT_INVITED', 'CONTESTED', 'UNKNOWN', null];
const shown = 300;

/** The picture as a list, for keyboards, for screen readers, and for whoever likes lists better. */
export function NodeList({ picture, selected }: { picture: Picture; selected: string | null }) {
  const groups = order.map((side) => ({ side, points: picture.points.filter((point) => point.side === side) })).filter(({ points }) => points.length > 0);
  return (
    <details className="node-list" open={picture.points.length <= 60}>
      <summary>As a list</summary>
      {groups.map(({ side, points }) => (
        <section key={side} aria-label={side ? sideNames[side] : 'Others'}>
          <h3>{side && <SideMark side={side} />} {side ? sideNames[side] : 'Others'} <span className="facts">{points.length}</span></h3>
          <ul>{points.slice(0, shown).map((point) => <Item key={point.slug} point={point} isSelected={point.slug === selected} />)}</ul>
          {points.length > shown && <p className="facts">and {points.length - shown} more, in the picture only</p>}
        </section>
      ))}
    </details>
  );
}

function Item({ point, isSelected }: { point: Drawn; isSelected: boolean }) {
  return (
    <li>
      <button type="button" className="quiet" aria-pressed={isSelected} onClick={() => select(isSelected ? null : point.slug)}>
        <bdi>{point.label}</bdi> <span className="facts">{nodeKinds[point.kind]}{point.hidden > 0 && `, ${point.hidden} hidden`}</span>
      </button>
    </li>
  );
}
