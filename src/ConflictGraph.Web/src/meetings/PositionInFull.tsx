import type { Moment } from '../address/moment';
import { useAnswer } from '../data/useAnswer';
import { PositionInFullDocument, type PositionInFullQuery } from '../generated/operations';
import { ClaimText } from '../parts/ClaimText';
import { Loading } from '../parts/Loading';
import { Problem } from '../parts/Problem';
import { capacities, counted, reliabilities, stances, statuses } from '../words/claims';
import { dateInWords } from '../words/dates';
import { participations } from '../words/sides';

type Position = NonNullable<NonNullable<PositionInFullQuery['meeting']>['position']>;

/** The claims for and against, the rule that decided, and the sources. */
export function PositionInFull({ meeting, actor, moment }: { meeting: string; actor: string; moment: Moment }) {
  const { data, error } = useAnswer(PositionInFullDocument, { meeting, actor, ...moment });
  const position = data?.meeting?.position;
  if (error && !position) return <Problem error={error} />;
  if (!data) return <Loading what="Reading the claims" />;
  if (!position) return <p>Nothing is known of it at this moment.</p>;
  return (
    <>
      <dl className="verdict">
        <div><dt>Decided by</dt><dd><strong>{position.decidedBy.name}.</strong> {position.decidedBy.description}</dd></div>
        {position.since && <div><dt>Since</dt><dd>{dateInWords(position.since)}</dd></div>}
        {position.status !== 'SETTLED' && <div><dt>Standing</dt><dd>{statuses[position.status]}</dd></div>}
        {position.stance && <div><dt>On the meeting</dt><dd>It {stances[position.stance]}. <span dir="auto">{position.stanceBecause}</span></dd></div>}
      </dl>
      <div className="for-against">
        {position.candidates.length > 0 ? <Candidates position={position} /> : <For position={position} />}
        <Against position={position} />
      </div>
    </>
  );
}

function For({ position }: { position: Position }) {
  return (
    <section aria-label="Claims for it">
      <h4>For it: {counted(position.origins.length, 'independent origin')}</h4>
      <ol className="origins">
        {position.origins.map((origin, index) => (
          <li key={index}>
            <p className="facts">From {capacities[origin.capacity]} · source graded {reliabilities[origin.reliability]}</p>
            {origin.claims.map((claim) => <ClaimText key={claim.slug} claim={claim} />)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Candidates({ position }: { position: Position }) {
  return position.candidates.map(({ participation, claims }) => (
    <section key={participation} aria-label={`Claims that it ${participations[participation]}`}>
      <h4>Some say: {participations[participation]}</h4>
      {claims.map((claim) => <ClaimText key={claim.slug} claim={claim} />)}
    </section>
  ));
}

function Against({ position }: { position: Position }) {
  return (
    <section aria-label="Claims against it">
      <h4>Against it: {counted(position.rejected.length, 'claim')}</h4>
      {position.rejected.length === 0 && <p className="nobody">No claim says otherwise.</p>}
      <ul className="origins">
        {position.rejected.map(({ claim, rule, because }) => (
          <li key={claim.slug}>
            <ClaimText claim={claim} />
            <p className="lost" dir="auto"><strong>{rule.name}.</strong> {because}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
