import { setParams, useAddress } from '../address/address';
import { useAnswer } from '../data/useAnswer';
import { ThingsDocument } from '../generated/operations';
import { Finder } from '../search/Finder';
import { actors } from '../search/kinds';
import { nameOf } from '../search/things';
import { counted } from '../words/claims';
import { select, type Settings } from './settings';
import type { Path } from './usePicture';

/** The shortest ways between two, by whatever ties there are. */
export function PathPanel({ settings, paths }: { settings: Settings; paths: readonly Path[] | null }) {
  const [from = '', to = ''] = useAddress().searchParams.get('path')?.split(',') ?? [];
  const ids = [from, to].filter(Boolean);
  const { data } = useAnswer(ThingsDocument, { ids }, ids.length === 0);
  const names = new Map(data?.nodes.flatMap((node) => (node ? [[node.slug, nameOf(node)]] : [])));
  const kinds = [...actors, 'MEETING' as const, 'PROCESS' as const];
  return (
    <details className="panel" open={ids.length > 0}>
      <summary>Path between two</summary>
      <Finder label="From" kinds={kinds} text={names.get(from) ?? ''} onPick={({ slug }) => setParams({ path: `${slug},${to}` })} />
      <Finder label="To" kinds={kinds} text={names.get(to) ?? ''} onPick={({ slug }) => setParams({ path: `${from},${slug}` })} />
      {settings.path && paths?.length === 0 && <p className="nobody">No path of at most six steps leads from one to the other{settings.kinds.length > 0 && ' along the ties that you chose'}.</p>}
      {settings.path && paths && paths.length > 0 && (
        <ol className="paths" aria-label="Paths">
          {paths.map((path, index) => (
            <li key={index}>
              <p className="facts">{counted(path.hops, 'step')}</p>
              <p>
                {path.nodes.map((node, step) => (
                  <span key={node.slug}>
                    {step > 0 && <span className="facts"> {path.edges[step - 1]!.from === node.slug ? `← ${path.edges[step - 1]!.label}` : `${path.edges[step - 1]!.label} →`} </span>}
                    <button type="button" className="link" onClick={() => select(node.slug)}><bdi>{node.label}</bdi></button>
                  </span>
                ))}
              </p>
            </li>
          ))}
        </ol>
      )}
      {ids.length > 0 && <button type="button" onClick={() => setParams({ path: null })}>Clear the path</button>}
    </details>
  );
}
