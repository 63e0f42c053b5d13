import type { RefObject } from 'react';
import { hrefOf } from '../address/address';
import { Link } from '../address/Link';
import type { Moment } from '../address/moment';
import { actorAt, graphAround } from '../address/places';
import type { MeetingHeadQuery, MeetingRoleKind } from '../generated/operations';
import { spanInWords } from '../words/dates';

type Meeting = NonNullable<MeetingHeadQuery['meeting']>;

const roles: Partial<Record<MeetingRoleKind, string>> = { HOST: 'Host', CONVENER: 'Conveners', GUARANTOR: 'Guarantors' };

interface Props {
  meeting: Meeting;
  moment: Moment;
  heading: RefObject<HTMLHeadingElement | null>;
}

export function MeetingHead({ meeting, moment, heading }: Props) {
  return (
    <header className="meeting-head">
      <p className="kicker">{meeting.process && <bdi>{meeting.process.name}</bdi>}</p>
      <h1 ref={heading} tabIndex={-1} dir="auto">{meeting.name}</h1>
      <p className="facts">{spanInWords(meeting.starts, meeting.ends)}{meeting.place && <> · <bdi>{meeting.place}</bdi></>}</p>
      <dl className="sponsors">
        {Object.entries(roles).map(([role, name]) => {
          const held = meeting.sponsors.filter((each) => each.meetingRole === role);
          return held.length > 0 && (
            <div key={role}>
              <dt>{name}</dt>
              <dd>
                {held.map(({ actor }, index) => (
                  <span key={actor.slug}>{index > 0 && ', '}<Link to={actorAt(actor.slug, moment)}><bdi>{actor.name}</bdi></Link></span>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="row">
        <Link to={graphAround(meeting.slug, moment)}>Show it as a graph</Link>
        <Link to={hrefOf('/contradictions', { meeting: meeting.slug, ...moment })}>Contradictions</Link>
        <Link to={hrefOf('/what-if', { meeting: meeting.slug, at: moment.at })}>What if</Link>
      </p>
    </header>
  );
}
