import { setParams, useAddress } from '../address/address';
import { Link } from '../address/Link';
import type { Moment } from '../address/moment';
import { actorAt } from '../address/places';
import { useAnswer } from '../data/useAnswer';
import { EmptyChairsDocument } from '../generated/operations';
import { Loading } from '../parts/Loading';
import { Problem } from '../parts/Problem';

/** Who has ties to those who attend, and no seat. */
export function EmptyChairs({ meeting, moment }: { meeting: string; moment: Moment }) {
  const open = useAddress().searchParams.get('chairs') === '1';
  return (
    <section className="changes" aria-label="Empty chairs">
      <button type="button" aria-expanded={open} onClick={() => setParams({ chairs: open ? null : '1' })}>Whose chair is empty</button>
      {open && <div className="changes-body"><List meeting={meeting} moment={moment} /></div>}
    </section>
  );
}

function List({ meeting, moment }: { meeting: string; moment: Moment }) {
  const { data, error } = useAnswer(EmptyChairsDocument, { id: meeting, ...moment });
  if (error) return <Problem error={error} />;
  if (!data) return <Loading />;
  const chairs = data.meeting?.emptyChairs ?? [];
  if (chairs.length === 0) return <p className="nobody">Nobody who is tied to those who attend is without a seat, as far as is known.</p>;
  return (
    <ul className="list">
      {chairs.map(({ actor, because }) => (
        <li key={actor.slug}><Link to={actorAt(actor.slug, moment)}><bdi>{actor.name}</bdi></Link><p className="because" dir="auto">{because}</p></li>
      ))}
    </ul>
  );
}
