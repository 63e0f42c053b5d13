import { setParams, useAddress } from '../address/address';
import { Link } from '../address/Link';
import { meetingAt } from '../address/places';
import { useTitle } from '../app/useTitle';
import { useAnswer } from '../data/useAnswer';
import { MeetingsDocument, type MeetingsQuery } from '../generated/operations';
import { Loading } from '../parts/Loading';
import { Problem } from '../parts/Problem';
import { spanInWords } from '../words/dates';
import { CountBar } from './CountBar';

const page = 60;

type Meeting = MeetingsQuery['meetings']['nodes'][number];

export function MeetingList() {
  const heading = useTitle('Meetings');
  const { searchParams } = useAddress();
  const first = Number(searchParams.get('first') ?? page);
  const { data, error } = useAnswer(MeetingsDocument, { process: searchParams.get('process'), first });
  return (
    <div className="page">
      <h1 ref={heading} tabIndex={-1}>Who attends, who stays away, and who says so</h1>
      <p className="lead">
        Every answer here is worked out from claims: who said what, when, and in which source. Pick a meeting to see both sides, and open any name to read the
        claims for and against.
      </p>
      {error && <Problem error={error} />}
      {!data && !error && <Loading />}
      {data && (data.meetings.nodes.length > 0
        ? <ul className="meetings">{data.meetings.nodes.map((meeting) => <Row key={meeting.slug} meeting={meeting} />)}</ul>
        : <Empty />)}
      {data && data.meetings.totalCount > first && <p><button type="button" onClick={() => setParams({ first: String(Math.min(first + page, 500)) })}>Show more</button></p>}
    </div>
  );
}

function Row({ meeting }: { meeting: Meeting }) {
  return (
    <li className="meeting-row">
      <p className="kicker">{meeting.process && <bdi>{meeting.process.name}</bdi>}</p>
      <h2><Link to={meetingAt(meeting.slug)}><bdi>{meeting.name}</bdi></Link></h2>
      <p className="facts">{spanInWords(meeting.starts, meeting.ends)}{meeting.place && <> · <bdi>{meeting.place}</bdi></>}</p>
      <CountBar counts={meeting.attendance} />
    </li>
  );
}

function Empty() {
  return (
    <div className="empty">
      <h2>No meeting has been recorded yet</h2>
      <p>
        Start the server with <code>--sample astana-2017</code> on an empty folder to look around, or bring your own: <code>import</code> reads spreadsheets
        and JSON.
      </p>
    </div>
  );
}
