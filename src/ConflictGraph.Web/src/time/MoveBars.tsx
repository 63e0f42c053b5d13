import type { Moves } from './moments';

/** Above each stop of the slider, how many moved then: a picture for eyes; the list of changes says it in words. */
export function MoveBars({ moves, place }: { moves: Moves[]; place: number }) {
  const most = Math.max(1, ...moves.map(({ attending, stayingAway, other }) => attending + stayingAway + other));
  return (
    <div className="move-bars" aria-hidden="true">
      {moves.map(({ attending, stayingAway, other }, index) => (
        <div key={index} className={index <= place ? 'move-bar' : 'move-bar is-later'} style={{ left: `${(index / moves.length) * 100}%`, height: `${((attending + stayingAway + other) / most) * 100}%` }}>
          {other > 0 && <span className="bar side-undecided" style={{ flexGrow: other }} />}
          {stayingAway > 0 && <span className="bar side-staying_away" style={{ flexGrow: stayingAway }} />}
          {attending > 0 && <span className="bar side-attending" style={{ flexGrow: attending }} />}
        </div>
      ))}
    </div>
  );
}
