import type { Moment } from '../address/moment';
import { meetingAt } from '../address/places';
import { useAnswer } from '../data/useAnswer';
import { SupposedDocument } from '../generated/operations';
import { CountBar } from '../meetings/CountBar';
import { Loading } from '../parts/Loading';
import { Problem } from '../parts/Problem';
import { Change } from '../time/Changes';
import { counted } from '../words/claims';
import { inputOf, type Supposition } from './supposition';

/** Who would move, and how the sides would stand. */
export function Outcome({ supposed, moment }: { supposed: Supposition & { meeting: string; actor: string; said: string }; moment: Moment }) {
  const { data, error } = useAnswer(SupposedDocument, { input: inputOf(supposed), meeting: supposed.meeting, ...moment });
  if (error) return <Problem error={error} />;
  if (!data) return <Loading what="Supposing" />;
  const { errors, changes, meeting } = data.whatIf;
  if (errors.length > 0) return <div className="problem" role="alert"><h2>This cannot be supposed</h2>{errors.map(({ message }) => <p key={message}>{message}</p>)}</div>;
  const moves = changes.filter(({ before, after }) => before?.side !== after.side);
  return (
    <section className="block" aria-label="What would change" aria-live="polite">
      <h2>{moves.length === 0 ? 'Nobody would move' : `${counted(moves.length, 'actor')} would move`}</h2>
      {changes.length === 0 && <p className="nobody">The rules would decide as they do now: the claim is outweighed, says what is known already, or comes too late. Try another speaker, an earlier day, or another day of judgement.</p>}
      <ol className="change-list">{changes.map((change) => <Change key={change.actor.slug + change.meeting.slug} change={change} href={meetingAt(change.meeting.slug, moment, change.actor.slug)} />)}</ol>
      {meeting && data.meeting && (
        <div className="before-after">
          <div><h3>As it is</h3><CountBar counts={data.meeting.attendance} /></div>
          <div><h3>As it would be</h3><CountBar counts={meeting.attendance} /></div>
        </div>
      )}
    </section>
  );
}
