import { useId } from 'react';
import { setParams, useAddress } from '../address/address';
import { useMoment } from '../address/moment';
import { useTitle } from '../app/useTitle';
import { useAnswer } from '../data/useAnswer';
import { ContradictionsDocument, MeetingNamesDocument, type ContradictionKind } from '../generated/operations';
import { Loading } from '../parts/Loading';
import { MomentNote } from '../parts/MomentNote';
import { Problem } from '../parts/Problem';
import { counted } from '../words/claims';
import { ContradictionCard } from './ContradictionCard';
import { kinds } from './sides';

const page = 20;

/** What does not fit together, the newest first. */
export default function ContradictionsPage() {
  const { searchParams } = useAddress();
  const id = useId();
  const moment = useMoment();
  const heading = useTitle('Contradictions');
  const [meeting, kind, settled, actor] = ['meeting', 'kind', 'settled', 'actor'].map((name) => searchParams.get(name));
  const first = Number(searchParams.get('first') ?? page);
  const filter = { meeting, actor, kinds: kind ? [kind as ContradictionKind] : null, settled: settled === null ? null : settled === 'yes' };
  const { data, error } = useAnswer(ContradictionsDocument, { filter, first, ...moment });
  const meetings = useAnswer(MeetingNamesDocument, {}).data?.meetings.nodes ?? [];
  const pick = (name: string) => (event: { target: { value: string } }) => setParams({ [name]: event.target.value, first: null });
  return (
    <div className="page">
      <h1 ref={heading} tabIndex={-1}>Contradictions</h1>
      <p className="lead">Claims that do not fit together, side by side, the newest first. Where a rule decides between them, it says so; where none does, the question is open.</p>
      <MomentNote moment={moment} />
      <div className="row filters" role="group" aria-label="Filter">
        <label htmlFor={`${id}-meeting`}>Meeting</label>
        <select id={`${id}-meeting`} value={meeting ?? ''} onChange={pick('meeting')}>
          <option value="">All</option>
          {meetings.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}
        </select>
        <label htmlFor={`${id}-kind`}>Kind</label>
        <select id={`${id}-kind`} value={kind ?? ''} onChange={pick('kind')}>
          <option value="">All</option>
          {Object.entries(kinds).map(([value, name]) => <option key={value} value={value}>{name}</option>)}
        </select>
        <label htmlFor={`${id}-settled`}>Settled</label>
        <select id={`${id}-settled`} value={settled ?? ''} onChange={pick('settled')}>
          <option value="">Both</option>
          <option value="no">Open</option>
          <option value="yes">Settled by a rule</option>
        </select>
      </div>
      {error && <Problem error={error} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <p className="facts" role="status">{counted(data.contradictions.totalCount, 'contradiction')}</p>
          {data.contradictions.totalCount === 0 && <p className="nobody">Nothing contradicts anything here. That may also mean that little has been recorded: one source alone never contradicts itself.</p>}
          <ol className="contradictions">{data.contradictions.nodes.map((each, index) => <ContradictionCard key={index} contradiction={each} moment={moment} />)}</ol>
          {data.contradictions.totalCount > first && <p><button type="button" onClick={() => setParams({ first: String(Math.min(first + page, 500)) })}>Show more</button></p>}
        </>
      )}
    </div>
  );
}
