import { useState } from 'react';
import type { Core } from 'cytoscape';
import type { Moment } from '../address/moment';
import { saveExport, savePng, saveSvg } from './save';
import { exportOf, type Settings } from './settings';

/** The picture for an article, or the graph for Gephi. */
export function SaveMenu({ graph, settings, moment }: { graph: Core; settings: Settings; moment: Moment }) {
  const [problem, setProblem] = useState('');
  const name = `conflictgraph-${(settings.around[0] ?? 'path').replace(/\W+/g, '-')}`;
  const gexf = exportOf(settings, moment.at, moment.knownAt, 'gexf');
  async function download() {
    setProblem('');
    try {
      await saveExport(gexf, `${name}.gexf`);
    } catch {
      setProblem('The server did not give the file. Try again in a moment.');
    }
  }
  return (
    <details className="menu">
      <summary className="button">Save</summary>
      <div className="menu-body">
        <button type="button" className="quiet" onClick={() => saveSvg(graph, name)}>SVG, to edit</button>
        <button type="button" className="quiet" onClick={() => savePng(graph, name)}>PNG, to show</button>
        {settings.around.length > 0 && <button type="button" className="quiet" onClick={download}>GEXF, for Gephi</button>}
        <p role="status" className="facts">{problem}</p>
      </div>
    </details>
  );
}
