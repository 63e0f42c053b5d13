import { setParams } from '../address/address';
import { Link } from '../address/Link';
import type { Moment } from '../address/moment';
import { actorAt } from '../address/places';
import type { CardFragment, Side } from '../generated/operations';
import { SideMark } from '../parts/SideMark';
import { counted, credibilities } from '../words/claims';
import { participations, sideNames } from '../words/sides';
import { PositionInFull } from './PositionInFull';

interface Props {
  card: CardFragment;
  meeting: string;
  moment: Moment;
  isOpen: boolean;
  /** The side on which it stood in the answer before. */
  movedFrom: Side | 'nowhere' | undefined;
}

export function PositionCard({ card, meeting, moment, isOpen, movedFrom }: Props) {
  const { actor } = card;
  const id = `claims-${actor.slug.replace(/\W/g, '-')}`;
  return (
    <li className={isOpen ? 'card is-open' : 'card'} style={{ viewTransitionName: `card-${actor.slug.replace(/\W/g, '-')}` }}>
      <div className="card-head">
        <h3 dir="auto">
          <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setParams({ open: isOpen ? null : actor.slug })}>{actor.name}</button>
        </h3>
        {card.participation && <span className="tag">{participations[card.participation]}</span>}
        {card.status === 'UNREPORTED' && <span className="tag is-faint">no report of it</span>}
        {movedFrom === 'nowhere' && <span className="tag is-new">new</span>}
        {movedFrom && movedFrom !== 'nowhere' && <span className="tag is-new">before: <SideMark side={movedFrom} />{sideNames[movedFrom].toLowerCase()}</span>}
      </div>
      <p className="because" dir="auto">{card.because}</p>
      {card.independentOrigins > 0 && <p className="facts">
        {credibilities[card.credibility]} · {counted(card.independentOrigins, 'independent origin')} · {counted(card.exposure, 'document')}
      </p>}
      {isOpen && (
        <div id={id} className="card-body">
          <PositionInFull meeting={meeting} actor={actor.slug} moment={moment} />
          <p><Link to={actorAt(actor.slug, moment)}>All about <bdi>{actor.name}</bdi></Link></p>
        </div>
      )}
    </li>
  );
}
