import { useAddress } from './address';

/** The moment that is asked about: `at` of the world, `knownAt` of what had been recorded. Absent means now, and everything. */
export interface Moment {
  at: string | null;
  knownAt: string | null;
}

export function useMoment(): Moment {
  const { searchParams } = useAddress();
  return { at: searchParams.get('at'), knownAt: searchParams.get('knownAt') };
}
