import { useEffect, useRef } from 'react';
import { useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';
import { useLive } from '../live/LiveContext';

export interface Answer<Data> {
  /** The last answer, also while the next one is on its way. */
  data: Data | undefined;
  error: CombinedError | undefined;
  fetching: boolean;
}

/** The answer to a query, asked anew whenever something was recorded, here or elsewhere. */
export function useAnswer<Data, Variables extends AnyVariables>(query: TypedDocumentNode<Data, Variables>, variables: Variables, pause = false): Answer<Data> {
  const { version } = useLive();
  const [result, execute] = useQuery<Data, Variables>({ query, variables, pause } as Parameters<typeof useQuery<Data, Variables>>[0]);
  const asked = useRef(version);
  const last = useRef<Data>(undefined);

  useEffect(() => {
    if (asked.current === version) return;
    asked.current = version;
    if (!pause) execute({ requestPolicy: 'network-only' });
  }, [version, pause, execute]);

  if (result.data) last.current = result.data;
  return { data: pause ? undefined : result.data ?? last.current, error: result.fetching ? undefined : result.error, fetching: result.fetching };
}
