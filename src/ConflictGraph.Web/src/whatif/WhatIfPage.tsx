import { setParams, useAddress } from '../address/address';
import { useMoment } from '../address/moment';
import { useTitle } from '../app/useTitle';
import { useAnswer } from '../data/useAnswer';
import { MeetingNamesDocument, ThingsDocument } from '../generated/operations';
import { Choice } from '../parts/Choice';
import { Finder } from '../search/Finder';
import { actors } from '../search/kinds';
import { nameOf } from '../search/things';
import { capacities, reliabilities } from '../words/claims';
import { quantifiers } from '../words/groups';
import { participations } from '../words/sides';
import { Outcome } from './Outcome';
import { ShareLink } from './ShareLink';
import { dayBefore, isGroup, suppositionIn } from './supposition';

/** Supposes a claim, and shows who would move. Nothing is stored. */
export default function WhatIfPage() {
  const { searchParams } = useAddress();
  const moment = useMoment();
  const heading = useTitle('What if');
  const supposed = suppositionIn(searchParams);
  const meetings = useAnswer(MeetingNamesDocument, {}).data?.meetings.nodes ?? [];
  const { data } = useAnswer(ThingsDocument, { ids: [supposed.actor ?? ''] }, !supposed.actor);
  const actor = data?.nodes[0] ?? null;
  const meeting = supposed.meeting ?? meetings[0]?.slug ?? null;
  const said = supposed.said ?? dayBefore(meetings.find(({ slug }) => slug === meeting)?.starts);
  const kind = actor && 'kind' in actor ? actor.kind : undefined;
  const set = (name: string) => (value: string) => setParams({ [name]: value });
  return (
    <div className="page">
      <h1 ref={heading} tabIndex={-1}>What if</h1>
      <p className="lead">Suppose that somebody said something, and see who would move, and why. Nothing is stored; the address of this page holds all of it.</p>
      <form className="fields" aria-label="The supposed claim" onSubmit={(event) => event.preventDefault()}>
        <Finder label="Who" kinds={actors} text={actor ? nameOf(actor) : ''} placeholder="An actor, in any script" onPick={({ slug }) => setParams({ actor: slug, of: null })} />
        {isGroup(kind) && <Choice label="Spoken of" value={supposed.of ?? ''} options={{ '': 'the coalition itself', ...quantifiers }} onPick={set('of')} />}
        <Choice label="Supposed position" value={supposed.value} options={participations} onPick={set('value')} />
        <Choice label="Meeting" value={meeting ?? ''} options={Object.fromEntries(meetings.map(({ slug, name }) => [slug, name]))} onPick={set('meeting')} />
        <Choice label="By" value={supposed.by} options={capacities} onPick={set('by')} />
        <Choice label="In a source graded" value={supposed.grade} options={reliabilities} onPick={set('grade')} />
        <label className="field">Said on<input type="date" value={said.slice(0, 10)} onChange={(event) => event.target.value && setParams({ said: event.target.value })} /></label>
        <label className="field">Judged on<input type="date" value={(moment.at ?? said).slice(0, 10)} onChange={(event) => event.target.value && setParams({ at: event.target.value })} /></label>
      </form>
      {actor && meeting
        ? <><Outcome supposed={{ ...supposed, actor: actor.slug, meeting, said }} moment={{ ...moment, at: moment.at ?? said }} /><ShareLink /></>
        : <div className="empty"><h2>Begin with an actor</h2><p>For example: what if <button type="button" className="link" onClick={() => setParams(example)}>Ahrar al-Sham had announced on 21 January 2017 that it comes after all</button>?</p></div>}
    </div>
  );
}

const example = { actor: 'ahrar-al-sham', meeting: 'astana-1', value: 'WILL_ATTEND', by: 'FIRST_PARTY', said: '2017-01-21', at: '2017-01-22' };
