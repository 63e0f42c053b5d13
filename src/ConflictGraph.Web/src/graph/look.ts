import type { StylesheetJson } from 'cytoscape';
import type { Side } from '../generated/operations';

/** Said before the name, so that a side can be told without its colour. */
export const glyphs: Record<Side, string> = { ATTENDING: '●', STAYING_AWAY: '▲', UNDECIDED: '◐', NOT_INVITED: '▢', CONTESTED: '◆', UNKNOWN: '○' };

/** The colours of the page, as they are now, in light or in dark. */
export function coloursOf(place: HTMLElement): (name: string) => string {
  return (name) => {
    const probe = document.createElement('i');
    probe.style.color = `var(--${name})`;
    place.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  };
}

/** @param many Whether there is so much that only what can be read is written. */
export function look(colour: (name: string) => string, many: boolean): StylesheetJson {
  const [ink, soft, paper, line] = [colour('ink'), colour('ink-soft'), colour('paper'), colour('line-strong')];
  const side = (name: Side, shape: 'ellipse' | 'triangle' | 'rectangle' | 'diamond', fill: string, border: string): StylesheetJson[number] =>
    ({ selector: `node[side = "${name}"]:childless`, style: { 'background-color': fill, 'border-color': border, shape, 'width': 27, 'height': 27 } });
  return [
    {
      selector: 'node',
      style: {
        'label': 'data(label)', 'color': ink, 'font-size': 16, 'font-family': 'system-ui, "Noto Sans", sans-serif', 'text-wrap': 'wrap', 'text-max-width': '130px',
        'text-valign': 'bottom', 'text-margin-y': 4, 'min-zoomed-font-size': many ? 9 : 5, 'text-outline-color': colour('ground'), 'text-outline-width': many ? 0 : 2, 'text-outline-opacity': 0.85,
        'width': 22, 'height': 22, 'background-color': soft, 'border-width': 2, 'border-color': soft, 'shape': 'ellipse',
      },
    },
    { selector: 'node[kind = "STATE"]', style: { shape: 'rectangle', width: 24, height: 18 } },
    { selector: 'node[kind = "ORGANIZATION"]', style: { shape: 'hexagon', width: 26 } },
    { selector: 'node[kind = "COALITION"]', style: { shape: 'round-rectangle', width: 28, height: 22 } },
    { selector: 'node[kind = "PERSON"]', style: { width: 12, height: 12 } },
    { selector: 'node[kind = "MEETING"]', style: { 'shape': 'octagon', 'width': 40, 'height': 40, 'background-color': ink, 'border-color': ink, 'font-weight': 'bold', 'font-size': 18, 'text-max-width': '190px' } },
    { selector: 'node[kind = "PROCESS"]', style: { 'shape': 'tag', 'background-color': paper, 'border-color': ink } },
    side('ATTENDING', 'ellipse', colour('attending'), colour('attending')),
    side('STAYING_AWAY', 'triangle', colour('staying-away'), colour('staying-away')),
    side('UNDECIDED', 'ellipse', paper, colour('other')),
    side('NOT_INVITED', 'rectangle', paper, colour('other')),
    side('CONTESTED', 'diamond', colour('contested'), colour('contested')),
    { selector: 'node[side = "ATTENDING"]:parent', style: { 'background-color': colour('attending'), 'border-color': colour('attending') } },
    { selector: 'node[side = "STAYING_AWAY"]:parent', style: { 'background-color': colour('staying-away'), 'border-color': colour('staying-away') } },
    { selector: 'node:parent', style: { 'background-opacity': 0.08, 'border-width': 1.5, 'shape': 'round-rectangle', 'text-max-width': '260px', 'text-valign': 'top', 'text-margin-y': -4, 'padding': '14px', 'font-weight': 'bold' } },
    {
      selector: 'edge',
      style: { 'width': 1.2, 'line-color': line, 'target-arrow-color': line, 'curve-style': many ? 'haystack' : 'bezier', 'line-opacity': many ? 0.35 : 0.7, 'arrow-scale': 0.8 },
    },
    { selector: 'edge[kind = "ATTENDS"]', style: { 'line-color': colour('attending') } },
    { selector: 'edge[kind = "STAYS_AWAY"]', style: { 'line-color': colour('staying-away') } },
    { selector: 'edge[kind = "CONTESTED_ON"]', style: { 'line-color': colour('contested') } },
    { selector: 'edge[kind = "SUPPORTS"], edge[kind = "HAS_ROLE_AT"]', style: { 'width': 2.4, 'line-color': ink, 'target-arrow-color': ink, 'target-arrow-shape': 'triangle', 'line-opacity': 0.8 } },
    { selector: 'edge[kind = "RIVAL_OF"], edge[kind = "AT_WAR_WITH"]', style: { 'width': 2, 'line-color': soft, 'source-arrow-shape': 'tee', 'target-arrow-shape': 'tee', 'source-arrow-color': soft, 'target-arrow-color': soft } },
    { selector: 'edge[kind = "SUCCEEDS"]', style: { 'target-arrow-shape': 'vee' } },
    { selector: 'edge[status = "CONTESTED"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: '.faded', style: { opacity: 0.15 } },
    { selector: 'edge.on-path', style: { 'width': 4, 'line-opacity': 1, 'label': 'data(label)', 'font-size': 13, 'color': ink, 'text-background-color': paper, 'text-background-opacity': 1, 'text-background-padding': '2px' } },
    { selector: 'node:selected', style: { 'border-width': 4, 'border-color': ink, 'font-weight': 'bold' } },
    { selector: 'edge.near', style: { 'width': 2.6, 'line-opacity': 1, 'label': 'data(label)', 'font-size': 13, 'color': ink, 'text-background-color': paper, 'text-background-opacity': 0.9, 'text-background-padding': '2px' } },
  ];
}
