import { Link } from '../address/Link';
import { meetingAt } from '../address/places';
import type { RecordMutation } from '../generated/operations';
import { Change } from '../time/Changes';
import { counted } from '../words/claims';
import type { Draft } from './draft';

interface Props {
  told: RecordMutation['record'];
  isRecorded: boolean;
  draft: Draft;
  onNext?: () => void;
  onDone?: () => void;
}

/** What the recording did, or would do. */
export function Report({ told, isRecorded, draft, onNext, onDone }: Props) {
  const { report, errors } = told;
  if (errors.length > 0) {
    return (
      <div className="problem" role="alert">
        <h3>The server does not take it like this</h3>
        <ul>{errors.map(({ message, path }) => <li key={path + message}>{message}</li>)}</ul>
      </div>
    );
  }
  const moment = { at: draft.said, knownAt: null };
  return (
    <section className="report" aria-label={isRecorded ? 'Recorded' : 'What it would change'}>
      <h3 role="status">
        {isRecorded ? 'Recorded. ' : 'This is what it would do. '}
        {report.created === 0 ? 'Everything in it was there already.' : `${counted(report.created, 'thing')} new${report.unchanged > 0 ? `, ${report.unchanged} there already` : ''}.`}
      </h3>
      {report.changes.length > 0
        ? <ol className="change-list">{report.changes.map((change) => <Change key={change.actor.slug + change.meeting.slug} change={change} href={meetingAt(change.meeting.slug, moment, change.actor.slug)} />)}</ol>
        : <p className="nobody">No position of today {isRecorded ? 'has changed' : 'would change'}. Positions on earlier days may: look at the meeting on the day on which it was said.</p>}
      {isRecorded && (
        <p className="row">
          {draft.meeting !== '' && <Link className="button" to={meetingAt(draft.meeting, moment, draft.actor.slug ?? undefined)}>See the meeting on that day</Link>}
          <button type="button" onClick={onNext}>Another claim from this source</button>
          <button type="button" onClick={onDone}>Another source</button>
        </p>
      )}
    </section>
  );
}
