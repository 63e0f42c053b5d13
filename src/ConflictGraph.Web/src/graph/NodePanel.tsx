import { useState } from 'react';
import { setParams } from '../address/address';
import { Link } from '../address/Link';
import type { Moment } from '../address/moment';
import { actorAt, graphAround, meetingAt } from '../address/places';
import type { EdgeKind } from '../generated/operations';
import { SideMark } from '../parts/SideMark';
import { counted } from '../words/claims';
import { nodeKinds } from '../words/edges';
import { sideNames } from '../words/sides';
import { KindBoxes } from './Controls';
import type { Drawn, Picture } from './picture';
import { collapse, expand, select, type Settings } from './settings';

interface Props {
  point: Drawn;
  picture: Picture;
  settings: Settings;
  moment: Moment;
}

/** One node: what ties it to the others and why, and ways to see more. */
export function NodePanel({ point, picture, settings, moment }: Props) {
  const expanded = settings.expansions.find(({ slug }) => slug === point.slug);
  const [along, setAlong] = useState<EdgeKind[]>(expanded?.kinds ?? []);
  const names = new Map(picture.points.map(({ slug, label }) => [slug, label]));
  const ties = picture.lines.filter(({ from, to }) => from === point.slug || to === point.slug);
  return (
    <section className="panel" aria-label="Chosen">
      <div className="panel-head">
        <h2 dir="auto">{point.label}</h2>
        <button type="button" className="quiet" onClick={() => select(null)}>Close</button>
      </div>
      <p className="facts">{nodeKinds[point.kind]}{point.side && <> · <SideMark side={point.side} /> {sideNames[point.side]}</>}</p>
      <p className="row">
        {point.kind === 'MEETING' ? <Link to={meetingAt(point.slug, moment)}>Open the meeting</Link> : point.kind !== 'PROCESS' && <Link to={actorAt(point.slug, moment)}>Open its page</Link>}
        <Link to={graphAround(point.slug, moment)}>Put it in the middle</Link>
        <button type="button" className="link" onClick={() => setParams({ path: `${point.slug},` })}>Path from here</button>
      </p>
      <details>
        <summary>{point.hidden > 0 ? `Show more: ${counted(point.hidden, 'hidden neighbour')}` : 'All its neighbours are shown'}</summary>
        <fieldset className="kind-boxes"><legend className="facts">Only along these ties, or along all:</legend><KindBoxes chosen={along} onChange={setAlong} /></fieldset>
        {!settings.people && <p className="facts">People are not shown, and count as hidden. “People too” shows them.</p>}
        <p className="row">
          <button type="button" className="main" onClick={() => expand(settings, { slug: point.slug, kinds: along })}>Expand</button>
          {expanded && <button type="button" onClick={() => collapse(settings, point.slug)}>Collapse</button>}
        </p>
      </details>
      <details open={ties.length <= 12}>
        <summary>{counted(ties.length, 'tie')} in the picture</summary>
        <ul className="tie-list">
          {ties.map((tie) => {
            const other = tie.from === point.slug ? tie.to : tie.from;
            return (
              <li key={tie.key} className={tie.status === 'CONTESTED' ? 'is-disputed' : undefined}>
                <p>
                  {tie.from === point.slug && <span className="facts">{tie.label} </span>}
                  <button type="button" className="link" onClick={() => select(other)}><bdi>{names.get(other)}</bdi></button>
                  {tie.to === point.slug && <span className="facts"> {tie.label} it</span>}
                  {tie.status === 'CONTESTED' && <span className="tag is-faint">disputed</span>}
                </p>
                <details><summary className="facts">Why</summary><p className="facts" dir="auto">{tie.because}</p></details>
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
