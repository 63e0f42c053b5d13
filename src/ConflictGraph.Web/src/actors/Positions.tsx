import { Link } from '../address/Link';
import type { Moment } from '../address/moment';
import { meetingAt } from '../address/places';
import type { ActorPageQuery } from '../generated/operations';
import { SideMark } from '../parts/SideMark';
import { dateInWords } from '../words/dates';
import { participations, sideNames } from '../words/sides';

type Position = NonNullable<ActorPageQuery['actor']>['positions']['nodes'][number];

/** Where it stood on each meeting, over the years. */
export function Positions({ positions, actor, moment }: { positions: readonly Position[]; actor: string; moment: Moment }) {
  return (
    <section aria-label="Positions over the years" className="block">
      <h2>Positions over the years <span className="count">{positions.length}</span></h2>
      {positions.length === 0 && <p className="nobody">No claim says where it stands on any meeting.</p>}
      <ol className="change-list">
        {positions.map(({ meeting, side, participation, because }) => (
          <li key={meeting.slug} className="change">
            <p className="change-head">
              <span className="change-move"><SideMark side={side} /><strong>{participation ? participations[participation] : sideNames[side]}</strong></span>
              <Link to={meetingAt(meeting.slug, moment, actor)}><bdi>{meeting.name}</bdi></Link>
              {meeting.starts && <span className="facts">{dateInWords(meeting.starts.slice(0, 10))}</span>}
            </p>
            <p className="because" dir="auto">{because}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
