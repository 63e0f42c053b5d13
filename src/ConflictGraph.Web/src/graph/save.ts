import type { Core } from 'cytoscape';
import { authorization } from '../data/key';
import { coloursOf } from './look';
import { svgOf } from './svg';

const ground = () => coloursOf(document.body)('ground');

export function saveSvg(graph: Core, name: string): void {
  save(new Blob([svgOf(graph, ground())], { type: 'image/svg+xml' }), `${name}.svg`);
}

export function savePng(graph: Core, name: string): void {
  save(graph.png({ output: 'blob', full: true, scale: 2, maxWidth: 8_000, maxHeight: 8_000, bg: ground() }) as unknown as Blob, `${name}.png`);
}

/** What the server writes; with the key, where one is in use. */
export async function saveExport(address: string, name: string): Promise<void> {
  const key = authorization();
  const answer = await fetch(address, key ? { headers: { authorization: key } } : {});
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  save(await answer.blob(), name);
}

function save(what: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(what), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
