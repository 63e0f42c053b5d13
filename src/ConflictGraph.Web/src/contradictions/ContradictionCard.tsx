import { Link } from '../address/Link';
import type { Moment } from '../address/moment';
import { actorAt, meetingAt } from '../address/places';
import type { ContradictionsQuery } from '../generated/operations';
import { ClaimText } from '../parts/ClaimText';
import { SideMark } from '../parts/SideMark';
import { dateInWords } from '../words/dates';
import { sideNames } from '../words/sides';
import { kinds, sidesOf, type ClaimSide } from './sides';

type Contradiction = ContradictionsQuery['contradictions']['nodes'][number];

export function ContradictionCard({ contradiction, moment }: { contradiction: Contradiction; moment: Moment }) {
  const { kind, actor, meeting, because, settledBy, claims } = contradiction;
  const [one, ...others] = sidesOf(kind, claims);
  return (
    <li className="contradiction">
      <p className="kicker">{kinds[kind]}</p>
      <h2>
        {actor && <Link to={meeting ? meetingAt(meeting.slug, moment, actor.slug) : actorAt(actor.slug, moment)}><bdi>{actor.name}</bdi></Link>}
        {!actor && meeting && <Link to={meetingAt(meeting.slug, moment)}><bdi>{meeting.name}</bdi></Link>}
        {!actor && !meeting && 'Several'}
      </h2>
      {actor && meeting && <p className="facts"><bdi>{meeting.name}</bdi></p>}
      <p dir="auto">{because}</p>
      <div className="versus">
        {one && <Side side={one} name="One side" kind={kind} />}
        <div className="versus-other">{others.map((side, index) => <Side key={index} side={side} name="The other side" kind={kind} />)}</div>
      </div>
      {settledBy
        ? <p className="settled"><strong>Settled: {settledBy.name}.</strong> {settledBy.description}</p>
        : <p className="settled is-open"><SideMark side="CONTESTED" /> <strong>Open.</strong> No rule decides between them.</p>}
    </li>
  );
}

function Side({ side: { side, isHeadline, claims }, name, kind }: { side: ClaimSide; name: string; kind: Contradiction['kind'] }) {
  const where = kind === 'HEADLINE_VS_BODY' ? (isHeadline ? 'In the headline: ' : 'In the text: ') : '';
  return (
    <div role="group" className={side ? `column side-${side.toLowerCase()}` : 'column'} aria-label={name}>
      {side && <h3><SideMark side={side} /> {where}{where ? sideNames[side].toLowerCase() : sideNames[side]}</h3>}
      <ul className="origins">
        {claims.map((claim) => <li key={claim.slug}><p className="facts">{dateInWords(claim.statedAt)}</p><ClaimText claim={claim} /></li>)}
      </ul>
    </div>
  );
}
