import { useEffect, useMemo, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import type { Moment } from '../address/moment';
import { GraphAroundDocument, PathsBetweenDocument, type PathsBetweenQuery } from '../generated/operations';
import { useLive } from '../live/LiveContext';
import { putTogether, type Part, type Picture } from './picture';
import type { Settings } from './settings';

export type Path = PathsBetweenQuery['paths'][number];

interface Answers {
  parts: Part[];
  paths: readonly Path[] | null;
}

const expansionShows = 200;

/** Asks for the surroundings, for each expansion and for the path, and puts the answers together. */
export function usePicture(settings: Settings, moment: Moment): { picture: Picture | null; paths: readonly Path[] | null; error: CombinedError | undefined } {
  const client = useClient();
  const { version } = useLive();
  const { at, knownAt } = moment;
  const [answers, setAnswers] = useState<Answers | null>(null);
  const [error, setError] = useState<CombinedError>();
  const { around, hops, first, kinds, expansions, path } = settings;
  const asked = JSON.stringify([around, hops, first, kinds, expansions, path, at, knownAt]);

  useEffect(() => {
    let outdated = false;
    const how = { requestPolicy: version > 0 ? 'network-only' as const : 'cache-first' as const };
    const edges = kinds.length > 0 ? kinds : null;
    const base = around.length > 0 ? [client.query(GraphAroundDocument, { around, hops, edges, first, at, knownAt }, how).toPromise()] : [];
    const more = expansions.map(({ slug, kinds: along }) =>
      client.query(GraphAroundDocument, { around: [slug], hops: 1, edges: along.length > 0 ? along : null, first: expansionShows, at, knownAt }, how).toPromise());
    const found = path ? client.query(PathsBetweenDocument, { from: path[0], to: path[1], edges, at, knownAt }, how).toPromise() : null;

    void Promise.all([Promise.all([...base, ...more]), found]).then(([graphs, between]) => {
      if (outdated) return;
      const wrong = [...graphs, between].find((each) => each?.error)?.error;
      setError(wrong);
      if (wrong) return;
      const paths = between?.data?.paths ?? null;
      const parts: Part[] = graphs.map((each) => each.data!.graph);
      for (const each of paths ?? []) parts.push({ ...each, truncated: false });
      setAnswers({ parts, paths });
    });
    return () => { outdated = true; };
  }, [client, asked, version]);

  const centre = around[0] ?? '';
  const picture = useMemo(() => answers && putTogether(answers.parts, centre, settings.people), [answers, centre, settings.people]);
  return { picture, paths: answers?.paths ?? null, error };
}
