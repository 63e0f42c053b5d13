import { useId } from 'react';
import { setParams, useAddress } from '../address/address';
import { Link } from '../address/Link';
import { actorAt } from '../address/places';
import { useTitle } from '../app/useTitle';
import { useAnswer } from '../data/useAnswer';
import { ActorsDocument, type ActorKind } from '../generated/operations';
import { Loading } from '../parts/Loading';
import { Problem } from '../parts/Problem';
import { actorKinds } from '../search/things';
import { counted } from '../words/claims';

const page = 100;

export default function ActorList() {
  const { searchParams } = useAddress();
  const id = useId();
  const heading = useTitle('Actors');
  const kind = searchParams.get('kind') as ActorKind | null;
  const text = searchParams.get('name') ?? '';
  const first = Number(searchParams.get('first') ?? page);
  const { data, error } = useAnswer(ActorsDocument, { first, filter: { kinds: kind ? [kind] : null, text: text || null } });
  return (
    <div className="page">
      <h1 ref={heading} tabIndex={-1}>Actors</h1>
      <form role="search" className="row" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor={`${id}-name`}>Name</label>
        <input id={`${id}-name`} type="search" dir="auto" value={text} onChange={(event) => setParams({ name: event.target.value, first: null }, text ? 'replace' : 'push')} />
        <label htmlFor={`${id}-kind`}>Kind</label>
        <select id={`${id}-kind`} value={kind ?? ''} onChange={(event) => setParams({ kind: event.target.value, first: null })}>
          <option value="">All</option>
          {Object.entries(actorKinds).map(([value, name]) => <option key={value} value={value}>{name}</option>)}
        </select>
      </form>
      {error && <Problem error={error} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <p className="facts" role="status">{counted(data.actors.totalCount, 'actor')}</p>
          {data.actors.totalCount === 0 && <p className="nobody">None fits. Names are found in any script; leave the kind open, or type less of the name.</p>}
          <ul className="list">
            {data.actors.nodes.map((actor) => (
              <li key={actor.slug}>
                <Link to={actorAt(actor.slug)}><bdi>{actor.name}</bdi></Link>
                <span className="facts">{actorKinds[actor.kind]}</span>
                {actor.description && <p className="facts" dir="auto">{actor.description}</p>}
              </li>
            ))}
          </ul>
          {data.actors.totalCount > first && <button type="button" onClick={() => setParams({ first: String(Math.min(first + page, 500)) })}>Show more</button>}
        </>
      )}
    </div>
  );
}
