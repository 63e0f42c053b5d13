import { Suspense, lazy, useCallback, useMemo, useState } from 'react';
import type { Core } from 'cytoscape';
import { setParams } from '../address/address';
import { useMoment } from '../address/moment';
import { useTitle } from '../app/useTitle';
import { Loading } from '../parts/Loading';
import { MomentNote } from '../parts/MomentNote';
import { Problem } from '../parts/Problem';
import { counted } from '../words/claims';
import { Controls } from './Controls';
import { GraphTime } from './GraphTime';
import { Legend } from './Legend';
import { NodeList } from './NodeList';
import { NodePanel } from './NodePanel';
import { PathPanel } from './PathPanel';
import { SaveMenu } from './SaveMenu';
import { Start } from './Start';
import { expand, select, useSettings } from './settings';
import { usePicture } from './usePicture';

const Canvas = lazy(() => import('./Canvas'));

/** The surroundings of a meeting or an actor, as a picture and as a list that says the same. */
export default function GraphPage() {
  const settings = useSettings();
  const moment = useMoment();
  const { picture, paths, error } = usePicture(settings, moment);
  const [graph, setGraph] = useState<Core | null>(null);
  const middle = settings.around[0] ?? settings.path?.[0] ?? '';
  const name = picture?.points.find(({ slug }) => slug === middle)?.label;
  const heading = useTitle(middle === '' ? 'Graph' : name && `Graph: ${name}`);
  const isMeeting = picture?.points.some(({ slug, kind }) => slug === middle && kind === 'MEETING');
  const onPath = useMemo(() => new Set(paths?.flatMap(({ edges }) => edges.map(({ key }) => key)) ?? []), [paths]);
  const onSelect = useCallback((slug: string | null) => select(slug), []);

  if (middle === '') return <Start heading={heading} />;
  const selected = picture?.points.find(({ slug }) => slug === settings.selected);
  return (
    <div className="page graph-page">
      <h1 ref={heading} tabIndex={-1} dir="auto">{name ?? 'Graph'}</h1>
      {!isMeeting && <MomentNote moment={moment} />}
      {error && <Problem error={error} />}
      {!picture && !error && <Loading what="Reading the graph" />}
      {picture && picture.points.length === 0 && <p className="nobody">Nothing is known of “{middle}” at this moment. Press <kbd>/</kbd> to search for a name.</p>}
      {picture && picture.points.length > 0 && (
        <div className="graph-body">
          <div className="graph-stage">
            <div className="graph-bar">
              <Controls settings={settings} graph={graph} />
              {graph && <SaveMenu graph={graph} settings={settings} moment={moment} />}
            </div>
            <Suspense fallback={<div className="graph-canvas"><Loading what="Drawing" /></div>}>
              <Canvas
                picture={picture} middle={middle} selected={settings.selected} path={onPath} onSelect={onSelect} onExpand={(slug) => expand(settings, { slug, kinds: [] })} onReady={setGraph}
                label={`Graph of ${counted(picture.points.length, 'node')} and ${counted(picture.lines.length, 'tie')}. The list on this page says the same. Arrow keys move it, plus and minus zoom.`}
              />
            </Suspense>
            {picture.truncated && (
              <p className="facts">
                Only the nearest {settings.first} are shown. {settings.first < 5_000 && <button type="button" className="link" onClick={() => setParams({ first: String(Math.min(settings.first * 4, 5_000)) })}>Show more</button>}
              </p>
            )}
            <Legend />
            {isMeeting && <GraphTime meeting={middle} moment={moment} />}
          </div>
          <div className="graph-side">
            {selected && <NodePanel key={selected.slug} point={selected} picture={picture} settings={settings} moment={moment} />}
            <PathPanel settings={settings} paths={paths} />
            <NodeList picture={picture} selected={settings.selected} />
          </div>
        </div>
      )}
    </div>
  );
}
