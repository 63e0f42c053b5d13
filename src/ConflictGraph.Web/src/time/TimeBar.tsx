import { useRef } from 'react';
import { setParams } from '../address/address';
import type { Moment } from '../address/moment';
import type { MeetingHeadQuery } from '../generated/operations';
import { dateInWords, dayInShort, momentInAddress } from '../words/dates';
import { KnownSwitch } from './KnownSwitch';
import { movesAt, placeOf } from './moments';
import { MoveBars } from './MoveBars';
import { usePlay } from './usePlay';

type Meeting = NonNullable<MeetingHeadQuery['meeting']>;

const burst = 1_000;

/** A slider over every moment at which the answer changes. Its last stop is now. */
export function TimeBar({ meeting, moment }: { meeting: Meeting; moment: Moment }) {
  const { moments } = meeting;
  const last = moments.length;
  const place = moment.at ? placeOf(moments, moment.at) : last;
  const moved = useRef(0);

  // One drag is one step back, however many stops it passed.
  function goTo(index: number) {
    const now = Date.now();
    setParams({ at: index >= last ? null : momentInAddress(moments[Math.max(index, 0)]!) }, now - moved.current < burst ? 'replace' : 'push');
    moved.current = now;
  }
  const { playing, toggle } = usePlay(place, last, goTo);

  if (moments.length === 0) return null;
  const label = place >= last ? 'Now' : dateInWords(moment.at ?? moments[place]!);
  return (
    <section className="time" aria-label="Time">
      <div className="time-head">
        <button type="button" onClick={toggle}>
          <svg className="mark" viewBox="0 0 16 16" aria-hidden="true"><path className="fill" d={playing ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M3 1.5l11 6.5-11 6.5z'} /></svg>
          {playing ? 'Pause' : 'Play'}
        </button>
        <p className="time-now" aria-live="polite">{label}</p>
        <div className="row">
          <button type="button" disabled={place <= 0} onClick={() => goTo(place - 1)}>Earlier</button>
          <button type="button" disabled={place >= last} onClick={() => goTo(place + 1)}>Later</button>
        </div>
      </div>
      <div className="time-slide">
        <MoveBars moves={movesAt(moments, meeting.timeline.nodes)} place={place} />
        <input type="range" min={0} max={last} step={1} value={Math.max(place, 0)} aria-label="Moment" aria-valuetext={label} onChange={(event) => goTo(event.target.valueAsNumber)} />
        <p className="time-ends" aria-hidden="true"><span>{dayInShort(moments[0]!)}</span><span>now</span></p>
      </div>
      <KnownSwitch moment={moment} />
    </section>
  );
}
