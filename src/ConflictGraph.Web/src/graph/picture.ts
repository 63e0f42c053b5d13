import type { EdgeKind, LineFragment, PointFragment, Side } from '../generated/operations';

/** What is drawn: the answers to several questions, put together. */
export interface Picture {
  points: readonly Drawn[];
  lines: readonly LineFragment[];
  truncated: boolean;
}

export interface Drawn extends PointFragment {
  /** Where it stands on the meeting that the picture is about. */
  side: Side | null;
  /** The coalition inside which it is drawn. */
  inside: string | null;
  /** How many neighbours are not in the picture. */
  hidden: number;
}

export interface Part {
  nodes: readonly PointFragment[];
  edges: readonly LineFragment[];
  truncated: boolean;
}

const sides: Partial<Record<EdgeKind, Side>> = {
  ATTENDS: 'ATTENDING',
  STAYS_AWAY: 'STAYING_AWAY',
  UNDECIDED_ON: 'UNDECIDED',
  NOT_INVITED_TO: 'NOT_INVITED',
  CONTESTED_ON: 'CONTESTED',
};

export const isPosition = (kind: EdgeKind): boolean => kind in sides;

export function putTogether(parts: readonly Part[], around: string, withPeople: boolean): Picture {
  const points = new Map<string, { point: PointFragment; neighbours: number }>();
  const lines = new Map<string, LineFragment>();
  for (const part of parts) {
    for (const line of part.edges) lines.set(line.key, line);
    const visible = neighboursIn(part.edges);
    for (const point of part.nodes) {
      if (!withPeople && point.kind === 'PERSON' && point.slug !== around) continue;
      const neighbours = point.hiddenNeighbours + (visible.get(point.slug)?.size ?? 0);
      points.set(point.slug, { point, neighbours: Math.max(neighbours, points.get(point.slug)?.neighbours ?? 0) });
    }
  }
  const drawn = [...lines.values()].filter((line) => points.has(line.from) && points.has(line.to));
  const visible = neighboursIn(drawn);
  const sideOf = sidesIn(drawn, around);
  const inside = coalitionsIn(drawn);
  return {
    points: [...points.values()].map(({ point, neighbours }) => ({
      ...point, side: sideOf.get(point.slug) ?? null, inside: inside.get(point.slug) ?? null, hidden: Math.max(0, neighbours - (visible.get(point.slug)?.size ?? 0)),
    })),
    // To stand inside a coalition is to be its member.
    lines: drawn.filter((line) => !(line.kind === 'MEMBER_OF' && inside.get(line.from) === line.to && line.status !== 'CONTESTED')),
    truncated: parts.some((part) => part.truncated),
  };
}

function neighboursIn(lines: readonly LineFragment[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (one: string, other: string) => (neighbours.get(one) ?? neighbours.set(one, new Set()).get(one)!).add(other);
  for (const { from, to } of lines) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

function sidesIn(lines: readonly LineFragment[], meeting: string): Map<string, Side> {
  return new Map(lines.flatMap(({ kind, from, to }) => (to === meeting && sides[kind] ? [[from, sides[kind]] as const] : [])));
}

/** Each member stands inside the smallest coalition that it belongs to. */
function coalitionsIn(lines: readonly LineFragment[]): Map<string, string> {
  const memberships = lines.filter((line) => line.kind === 'MEMBER_OF' && line.from !== line.to);
  const sizes = new Map<string, number>();
  for (const { to } of memberships) sizes.set(to, (sizes.get(to) ?? 0) + 1);
  const inside = new Map<string, string>();
  for (const { from, to } of [...memberships].sort((one, other) => sizes.get(one.to)! - sizes.get(other.to)! || (one.to < other.to ? -1 : 1))) {
    if (!inside.has(from) && !leadsTo(inside, to, from)) inside.set(from, to);
  }
  return inside;
}

function leadsTo(inside: Map<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at; at = inside.get(at)) if (at === to) return true;
  return false;
}
