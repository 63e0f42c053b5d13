import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

/** The picture as SVG, as it stands on the canvas, with names as text. */
export function svgOf(graph: Core, ground: string): string {
  const { x1, y1, w, h } = graph.elements().boundingBox();
  const pad = 30;
  const parents = graph.nodes(':parent').sort((one, other) => one.ancestors().length - other.ancestors().length);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${n(x1 - pad)} ${n(y1 - pad)} ${n(w + 2 * pad)} ${n(h + 2 * pad)}" font-family="system-ui, sans-serif">`,
    `<rect x="${n(x1 - pad)}" y="${n(y1 - pad)}" width="100%" height="100%" fill="${ground}"/>`,
    ...parents.map(node), ...graph.edges().map(edge), ...graph.nodes(':childless').map(node), '</svg>',
  ].join('\n');
}

function edge(each: EdgeSingular): string {
  const [from, to, middle] = [each.sourceEndpoint(), each.targetEndpoint(), each.controlPoints()?.[0]];
  const curve = middle ? `Q${n(middle.x)} ${n(middle.y)} ` : 'L';
  const dash = each.style('line-style') === 'dashed' ? ' stroke-dasharray="6 4"' : '';
  return `<path d="M${n(from.x)} ${n(from.y)} ${curve}${n(to.x)} ${n(to.y)}" fill="none" stroke="${each.style('line-color')}" stroke-width="${n(each.numericStyle('width'))}" stroke-opacity="${each.style('line-opacity')}"${dash}><title>${text(each.data('label'))}</title></path>`;
}

function node(each: NodeSingular): string {
  const { x, y } = each.position();
  const [w, h] = [each.outerWidth() / 2, each.outerHeight() / 2];
  const paint = `fill="${each.style('background-color')}" fill-opacity="${each.style('background-opacity')}" stroke="${each.style('border-color')}" stroke-width="${n(each.numericStyle('border-width'))}"`;
  const shape = each.style('shape') === 'diamond' ? `<path d="M${n(x)} ${n(y - h)} L${n(x + w)} ${n(y)} L${n(x)} ${n(y + h)} L${n(x - w)} ${n(y)} Z" ${paint}/>`
    : each.style('shape') === 'ellipse' ? `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(w)}" ry="${n(h)}" ${paint}/>`
      : `<rect x="${n(x - w)}" y="${n(y - h)}" width="${n(2 * w)}" height="${n(2 * h)}" rx="4" ${paint}/>`;
  const lines = String(each.data('label')).split('\n');
  const top = each.isParent() ? y - h - 6 : y + h + 14;
  const name = lines.map((line, index) => `<tspan x="${n(x)}" y="${n(top + index * 14)}">${text(line)}</tspan>`).join('');
  return `<g>${shape}<text text-anchor="middle" font-size="12" fill="${each.style('color')}">${name}</text></g>`;
}

const n = (value: number): number => Math.round(value * 10) / 10;

const text = (value: string): string => value.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
