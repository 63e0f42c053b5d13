import type { Core, LayoutOptions } from 'cytoscape';
import type { Side } from '../generated/operations';
import type { Drawn } from './picture';

/** More nodes than this are laid out side by side and not by forces, which would take too long. */
export const many = 400;

export interface Place {
  x: number;
  y: number;
}

const golden = Math.PI * (3 - Math.sqrt(5));
const corner: Record<Side | 'none', Place> = {
  ATTENDING: { x: -1, y: 0 },
  STAYING_AWAY: { x: 1, y: 0 },
  UNDECIDED: { x: 0, y: 1 },
  NOT_INVITED: { x: 0.8, y: 1 },
  CONTESTED: { x: -0.8, y: 1 },
  UNKNOWN: { x: 0, y: -1 },
  none: { x: 0, y: -1 },
};

/** A disc for each side around the middle: the same picture for the same graph, whoever draws it. */
export function discs(points: readonly Drawn[], middle: string): Map<string, Place> {
  const groups = new Map<Side | 'none', Drawn[]>();
  for (const point of points) {
    if (point.slug === middle) continue;
    const side = point.side ?? 'none';
    if (!groups.has(side)) groups.set(side, []);
    groups.get(side)!.push(point);
  }
  const gap = points.length > many ? 46 : 70;
  const places = new Map<string, Place>([[middle, { x: 0, y: 0 }]]);
  const widest = Math.max(...[...groups.values()].map((group) => Math.sqrt(group.length)), 1) * gap * 0.62;
  for (const [side, group] of groups) {
    const { x, y } = corner[side];
    const away = widest + gap * 1.5 + Math.sqrt(group.length) * gap * 0.3;
    group.sort((one, other) => (one.inside ?? '').localeCompare(other.inside ?? '') || (one.slug < other.slug ? -1 : 1)).forEach(({ slug }, index) => {
      const radius = gap * 0.62 * Math.sqrt(index + 0.5);
      places.set(slug, { x: x * away + radius * Math.cos(index * golden), y: y * away + radius * Math.sin(index * golden) });
    });
  }
  return places;
}

/** Lets forces find better places, beginning from where everything is. */
export function relax(graph: Core, isFirst: boolean): void {
  const layout = graph.layout({
    name: 'fcose', quality: 'default', randomize: false, animate: false, fit: isFirst, padding: 40, nodeDimensionsIncludeLabels: true, packComponents: false,
    idealEdgeLength: 80, nodeRepulsion: 5_000, gravity: 1.5, numIter: isFirst ? 1_500 : 600, nestingFactor: 0.02, gravityCompound: 0.9, gravityRangeCompound: 0.8,
  } as unknown as LayoutOptions);
  withSameLuck(() => layout.run());
}

/** The layout rolls dice. They fall alike for everybody, so that the same link shows the same picture. */
function withSameLuck(act: () => void): void {
  const { random } = Math;
  let state = 1;
  Math.random = () => {
    state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  try {
    act();
  } finally {
    Math.random = random;
  }
}
