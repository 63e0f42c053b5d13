import { setParams, useAddress } from '../address/address';
import { Link } from '../address/Link';
import { useMoment } from '../address/moment';
import { graphAround } from '../address/places';
import type { ViewProps } from '../app/views';
import { useTitle } from '../app/useTitle';
import { useAnswer } from '../data/useAnswer';
import { ActorPageDocument, type ClaimsFragment } from '../generated/operations';
import { ClaimText } from '../parts/ClaimText';
import { Loading } from '../parts/Loading';
import { MomentNote } from '../parts/MomentNote';
import { Problem } from '../parts/Problem';
import { actorKinds } from '../search/things';
import { dateInWords, duringInWords } from '../words/dates';
import { Positions } from './Positions';
import { Ties } from './Ties';

/** Everything on one actor. */
export default function ActorPage({ slug }: ViewProps) {
  const moment = useMoment();
  const claims = Number(useAddress().searchParams.get('claims') ?? 10);
  const { data, error } = useAnswer(ActorPageDocument, { id: slug, ...moment, claims });
  const actor = data?.actor;
  const heading = useTitle(actor?.name ?? (data ? 'Unknown actor' : undefined));

  if (error && !actor) return <div className="page"><Problem error={error} /></div>;
  if (!data) return <div className="page"><Loading /></div>;
  if (!actor) {
    return (
      <div className="page">
        <h1 ref={heading} tabIndex={-1}>There is no actor “{slug}”</h1>
        <p>Press <kbd>/</kbd> and type a name: it is found in any script and spelling.</p>
      </div>
    );
  }
  return (
    <div className="page">
      <header className="meeting-head">
        <p className="kicker">{actorKinds[actor.kind]}{actor.__typename === 'Coalition' && actor.isOpenClass && ', open to whoever is said to belong'}</p>
        <h1 ref={heading} tabIndex={-1} dir="auto">{actor.name}</h1>
        {actor.aliases.length > 0 && (
          <ul className="names" aria-label="Other names">{actor.aliases.map((alias) => <li key={alias}><bdi>{alias}</bdi></li>)}</ul>
        )}
        {actor.description && <p className="lead" dir="auto">{actor.description}</p>}
        <p className="facts">
          {actor.active && <>Active {duringInWords(actor.active.start, actor.active.end)}. </>}
          {actor.externalIds.map(({ scheme, value }) => <span key={scheme}>{scheme} {value}. </span>)}
          {actor.absorbed.length > 0 && <>Stands also for {actor.absorbed.join(', ')}. </>}
        </p>
        <p><Link to={graphAround(actor.slug, moment)}>Show the ties as a graph</Link></p>
      </header>
      <MomentNote moment={moment} />
      <div className="actor-body">
        <div className="actor-main">
          <Positions positions={actor.positions.nodes} actor={actor.slug} moment={moment} />
          <Said title="What it said" empty="No claim of its own has been recorded." claims={actor.claimsMade} shown={claims} />
          <Said title="What is said of it" empty="No claim on it has been recorded." claims={actor.claimsAbout} shown={claims} />
        </div>
        <Ties actor={actor} moment={moment} />
      </div>
    </div>
  );
}

function Said({ title, empty, claims, shown }: { title: string; empty: string; claims: ClaimsFragment; shown: number }) {
  return (
    <section aria-label={title} className="block">
      <h2>{title} <span className="count">{claims.totalCount}</span></h2>
      {claims.totalCount === 0 && <p className="nobody">{empty}</p>}
      <ol className="origins">
        {claims.nodes.map((claim) => (
          <li key={claim.slug}><p className="facts">{dateInWords(claim.statedAt)}</p><ClaimText claim={claim} /></li>
        ))}
      </ol>
      {claims.totalCount > shown && <button type="button" onClick={() => setParams({ claims: String(Math.min(shown + 30, 500)) })}>Show more</button>}
    </section>
  );
}
