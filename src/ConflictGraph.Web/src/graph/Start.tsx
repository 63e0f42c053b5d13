import type { RefObject } from 'react';
import { setParams } from '../address/address';
import { Link } from '../address/Link';
import { graphAround } from '../address/places';
import { useAnswer } from '../data/useAnswer';
import { MeetingsDocument } from '../generated/operations';
import { Finder } from '../search/Finder';
import { actors } from '../search/kinds';

/** Where to begin a graph. */
export function Start({ heading }: { heading: RefObject<HTMLHeadingElement | null> }) {
  const { data } = useAnswer(MeetingsDocument, { process: null, first: 12 });
  return (
    <div className="page">
      <h1 ref={heading} tabIndex={-1}>Graph</h1>
      <p className="lead">A picture of who stands where, who supports whom, and who belongs to what. Begin with a meeting or an actor; from there, open what you want to see.</p>
      <div className="narrow"><Finder label="Begin with" kinds={[...actors, 'MEETING', 'PROCESS']} placeholder="A name, in any script" onPick={({ slug }) => setParams({ around: slug })} /></div>
      {data && data.meetings.nodes.length > 0 && (
        <section className="block" aria-label="Meetings">
          <h2>Or with a meeting</h2>
          <ul className="list">{data.meetings.nodes.map(({ slug, name }) => <li key={slug}><Link to={graphAround(slug)}><bdi>{name}</bdi></Link></li>)}</ul>
        </section>
      )}
    </div>
  );
}
