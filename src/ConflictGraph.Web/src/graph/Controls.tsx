import type { Core } from 'cytoscape';
import { setParams } from '../address/address';
import type { EdgeKind } from '../generated/operations';
import { edgeKinds } from '../words/edges';
import type { Settings } from './settings';

/** How far the picture reaches, and along which ties. */
export function Controls({ settings, graph }: { settings: Settings; graph: Core | null }) {
  const { kinds, hops, people } = settings;
  return (
    <>
      <label className="row">
        Reach
        <select value={hops} onChange={(event) => setParams({ hops: event.target.value === '1' ? null : event.target.value })}>
          {[1, 2, 3].map((each) => <option key={each} value={each}>{each === 1 ? '1 step' : `${each} steps`}</option>)}
        </select>
      </label>
      <label className="switch"><input type="checkbox" checked={people} onChange={() => setParams({ people: people ? null : '1' })} />People too</label>
      <details className="menu">
        <summary className="button">Ties{kinds.length > 0 && ` (${kinds.length})`}</summary>
        <fieldset className="menu-body">
          <legend className="unseen">Show only these ties</legend>
          <KindBoxes chosen={kinds} onChange={(chosen) => setParams({ edges: chosen.join(',') })} />
        </fieldset>
      </details>
      <button type="button" disabled={!graph} onClick={() => graph?.fit(undefined, 40)}>Fit</button>
    </>
  );
}

/** None chosen means all. */
export function KindBoxes({ chosen, onChange, only }: { chosen: readonly EdgeKind[]; onChange: (kinds: EdgeKind[]) => void; only?: readonly EdgeKind[] }) {
  return (Object.keys(edgeKinds) as EdgeKind[]).filter((kind) => !only || only.includes(kind)).map((kind) => (
    <label key={kind} className="switch">
      <input type="checkbox" checked={chosen.includes(kind)} onChange={() => onChange(chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind])} />
      {edgeKinds[kind]}
    </label>
  ));
}
