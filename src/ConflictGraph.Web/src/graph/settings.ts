import { hrefOf, setParams, useAddress } from '../address/address';
import type { EdgeKind } from '../generated/operations';

/** From one node outwards along these kinds of edges; along all if there are none. */
export interface Expansion {
  slug: string;
  kinds: EdgeKind[];
}

/** Everything about the picture that stands in the address. */
export interface Settings {
  around: string[];
  hops: number;
  first: number;
  kinds: EdgeKind[];
  people: boolean;
  expansions: Expansion[];
  selected: string | null;
  path: [from: string, to: string] | null;
}

export function useSettings(): Settings {
  const { searchParams: params } = useAddress();
  const [from, to] = listed(params.get('path'));
  return {
    around: listed(params.get('around')),
    hops: Number(params.get('hops') ?? 1),
    first: Number(params.get('first') ?? 300),
    kinds: listed(params.get('edges')) as EdgeKind[],
    people: params.get('people') === '1',
    expansions: listed(params.get('expand')).map((each) => {
      const [slug, kinds] = each.split('~') as [string, string?];
      return { slug, kinds: (kinds ? kinds.split('.') : []) as EdgeKind[] };
    }),
    selected: params.get('select'),
    path: from && to ? [from, to] : null,
  };
}

export function expand(settings: Settings, expansion: Expansion): void {
  const others = settings.expansions.filter(({ slug }) => slug !== expansion.slug);
  setParams({ expand: written([...others, expansion]) });
}

export const collapse = (settings: Settings, slug: string): void => setParams({ expand: written(settings.expansions.filter((each) => each.slug !== slug)) });

export const select = (slug: string | null): void => setParams({ select: slug });

const written = (expansions: Expansion[]): string => expansions.map(({ slug, kinds }) => (kinds.length > 0 ? `${slug}~${kinds.join('.')}` : slug)).join(',');

const listed = (value: string | null): string[] => value?.split(',').filter(Boolean) ?? [];

/** Where programs get the same graph. */
export function exportOf({ around, hops, kinds, first }: Settings, at: string | null, knownAt: string | null, format: string): string {
  return hrefOf('/export/graph', { around: around.join(','), hops: String(hops), edges: kinds.join(','), first: String(first), at, knownAt, format });
}
