import { useId } from 'react';
import { setParams } from '../address/address';
import type { Moment } from '../address/moment';
import { dateInWords } from '../words/dates';

/** "As known on": what was recorded later is left out. */
export function KnownSwitch({ moment }: { moment: Moment }) {
  const id = useId();
  const { at, knownAt } = moment;
  const today = new Date().toISOString().slice(0, 10);
  return (
    <div className="known">
      <label className="switch">
        <input type="checkbox" checked={knownAt !== null} onChange={() => setParams({ knownAt: knownAt ? null : (at ?? today).slice(0, 10) })} />
        As known on
      </label>
      {knownAt === null ? <p className="facts">Off: everything that has been recorded counts.</p> : (
        <>
          <label htmlFor={id} className="unseen">The day whose knowledge counts</label>
          <input id={id} type="date" value={knownAt.slice(0, 10)} max={today} onChange={(event) => event.target.value && setParams({ knownAt: event.target.value })} />
          <p className="facts">What was recorded after {dateInWords(knownAt)} is left out.</p>
        </>
      )}
    </div>
  );
}
