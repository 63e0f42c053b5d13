import { setParams, useAddress } from '../address/address';
import { Link } from '../address/Link';
import type { Moment } from '../address/moment';
import { meetingAt } from '../address/places';
import { useAnswer } from '../data/useAnswer';
import { MeetingChangesDocument, type ChangeFragment } from '../generated/operations';
import { Loading } from '../parts/Loading';
import { Problem } from '../parts/Problem';
import { SideMark } from '../parts/SideMark';
import { dateInWords, momentInAddress } from '../words/dates';
import { participations, sideNames } from '../words/sides';
import { placeOf } from './moments';

interface Props {
  meeting: string;
  moments: readonly string[];
  moment: Moment;
}

/** What changed between two days, as a list. Both days stand in the address. */
export function Changes({ meeting, moments, moment }: Props) {
  const { searchParams } = useAddress();
  const from = searchParams.get('from');
  const to = searchParams.get('to');
  const place = moment.at ? placeOf(moments, moment.at) : moments.length - 1;

  function toggle() {
    if (from) setParams({ from: null, to: null });
    else setParams({ from: stop(moments, Math.max(place - 1, 0)), to: stop(moments, Math.max(place, 0)) });
  }
  if (moments.length < 2) return null;
  return (
    <section className="changes" aria-label="What changed">
      <button type="button" aria-expanded={from !== null} onClick={toggle}>What changed between two days</button>
      {from && (
        <div className="changes-body">
          <div className="row">
            <Day label="From" value={from} moments={moments} onPick={(value) => setParams({ from: value })} />
            <Day label="To" value={to ?? stop(moments, moments.length - 1)} moments={moments} onPick={(value) => setParams({ to: value })} />
          </div>
          <List meeting={meeting} from={from} to={to ?? stop(moments, moments.length - 1)} moment={moment} />
        </div>
      )}
    </section>
  );
}

const stop = (moments: readonly string[], index: number): string => momentInAddress(moments[index]!);

function Day({ label, value, moments, onPick }: { label: string; value: string; moments: readonly string[]; onPick: (value: string) => void }) {
  const stops = moments.map(momentInAddress);
  return (
    <label className="row">
      {label}
      <select value={value} onChange={(event) => onPick(event.target.value)}>
        {!stops.includes(value) && <option value={value}>{dateInWords(value)}</option>}
        {stops.map((each) => <option key={each} value={each}>{dateInWords(each)}</option>)}
      </select>
    </label>
  );
}

function List({ meeting, from, to, moment }: { meeting: string; from: string; to: string; moment: Moment }) {
  const { data, error } = useAnswer(MeetingChangesDocument, { id: meeting, from, to, knownAt: moment.knownAt });
  if (error) return <Problem error={error} />;
  if (!data) return <Loading />;
  const changes = data.meeting?.changes ?? [];
  if (changes.length === 0) return <p className="nobody">Nobody moved between these two days. Choose days that are further apart.</p>;
  return <ol className="change-list">{changes.map((change) => <Change key={change.actor.slug} change={change} href={meetingAt(meeting, { at: to, knownAt: moment.knownAt }, change.actor.slug)} />)}</ol>;
}

export function Change({ change, href }: { change: ChangeFragment; href: string }) {
  const { actor, before, after } = change;
  return (
    <li className="change">
      <p className="change-head">
        <Link to={href}><bdi>{actor.name}</bdi></Link>
        <span className="change-move">
          <Move before={before} after={after} />
        </span>
        <span className="facts">{dateInWords(change.at)}</span>
      </p>
      <p dir="auto" className="because">{change.because}</p>
    </li>
  );
}

function Move({ before, after }: Pick<ChangeFragment, 'before' | 'after'>) {
  if (before?.side === after.side) {
    const other = after.participation && before.participation !== after.participation ? participations[after.participation] : 'for another reason';
    return <><SideMark side={after.side} />still {sideNames[after.side].toLowerCase()}, <strong>{other}</strong></>;
  }
  return (
    <>
      <SideMark side={before?.side ?? 'UNKNOWN'} />{before ? sideNames[before.side].toLowerCase() : 'not known'}
      <span aria-hidden="true"> → </span><span className="unseen"> is now </span>
      <SideMark side={after.side} /><strong>{sideNames[after.side].toLowerCase()}</strong>
    </>
  );
}
