import { setParams, useAddress } from '../address/address';
import { useMoment } from '../address/moment';
import type { ViewProps } from '../app/views';
import { useTitle } from '../app/useTitle';
import { useAnswer } from '../data/useAnswer';
import { MeetingBoardDocument, MeetingHeadDocument, type ActorKind, type CountsFragment } from '../generated/operations';
import { Loading } from '../parts/Loading';
import { Problem } from '../parts/Problem';
import { counted } from '../words/claims';
import { Board } from './Board';
import { CountBar } from './CountBar';
import { EmptyChairs } from './EmptyChairs';
import { MeetingHead } from './MeetingHead';
import { Changes } from '../time/Changes';
import { TimeBar } from '../time/TimeBar';

const groups: ActorKind[] = ['FACTION', 'COALITION', 'STATE', 'ORGANIZATION'];

/** Two sides of one meeting at one moment. */
export function MeetingPage({ slug }: ViewProps) {
  const moment = useMoment();
  const { searchParams } = useAddress();
  const withPeople = searchParams.get('people') === '1';
  const head = useAnswer(MeetingHeadDocument, { id: slug, knownAt: moment.knownAt });
  const board = useAnswer(MeetingBoardDocument, { id: slug, ...moment, kinds: withPeople ? null : groups });
  const meeting = head.data?.meeting;
  const heading = useTitle(meeting?.name ?? (head.data ? 'Unknown meeting' : undefined));
  const error = head.error ?? board.error;

  if (error && !(meeting && board.data)) return <div className="page"><Problem error={error} /></div>;
  if (!head.data) return <div className="page"><Loading /></div>;
  if (!meeting) return <Unknown slug={slug} heading={heading} />;

  const answer = board.data?.meeting;
  return (
    <div className="page">
      <MeetingHead meeting={meeting} moment={moment} heading={heading} />
      <TimeBar meeting={meeting} moment={moment} />
      {error && <Problem error={error} />}
      {answer ? (
        <>
          <section aria-label="In short" className="in-short" aria-busy={board.fetching}>
            <CountBar counts={answer.attendance} />
            <details>
              <summary>In words</summary>
              <p dir="auto">{answer.attendance.inWords}</p>
            </details>
            <label className="switch">
              <input type="checkbox" checked={withPeople} onChange={() => setParams({ people: withPeople ? null : '1' })} />
              People too{sum(answer.people) > 0 && <> ({counted(sum(answer.people), 'person', 'people')})</>}
            </label>
          </section>
          <Changes meeting={slug} moments={meeting.moments} moment={moment} />
          <Board answer={answer} meeting={slug} moment={moment} open={searchParams.get('open')} />
          <EmptyChairs meeting={slug} moment={moment} />
        </>
      ) : <Loading />}
    </div>
  );
}

const sum = (counts: CountsFragment): number => counts.attending + counts.stayingAway + counts.undecided + counts.notInvited + counts.contested;

function Unknown({ slug, heading }: { slug: string; heading: ReturnType<typeof useTitle> }) {
  return (
    <div className="page">
      <h1 ref={heading} tabIndex={-1}>There is no meeting “{slug}”</h1>
      <p>It may be known under another name, or may not have been recorded yet at the moment that the address asks about. <a href="/">All meetings</a></p>
    </div>
  );
}
