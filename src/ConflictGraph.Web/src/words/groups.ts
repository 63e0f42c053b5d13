import type { Quantifier } from '../generated/operations';

export const quantifiers: Record<Quantifier, string> = {
  ALL: 'all its members',
  MOST: 'most of its members',
  SOME: 'some of its members',
  NONE: 'none of its members',
};
