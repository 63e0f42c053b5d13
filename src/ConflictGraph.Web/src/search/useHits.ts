import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { SearchDocument, type NodeKind, type SearchQuery } from '../generated/operations';

export type Hit = SearchQuery['search'][number];

const pauseBetweenKeys = 120;

/** What is found while a name is typed. */
export function useHits(text: string, kinds: NodeKind[], first: number): { hits: readonly Hit[]; searching: boolean; failed: boolean } {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseBetweenKeys);
    return () => clearTimeout(timer);
  }, [text]);
  const wanted = settled.trim();
  const [{ data, fetching, error }] = useQuery({ query: SearchDocument, variables: { text: wanted.slice(0, 200), kinds, first }, pause: wanted === '' });
  return { hits: wanted === '' || text.trim() === '' ? [] : data?.search ?? [], searching: fetching || settled !== text, failed: error !== undefined };
}
