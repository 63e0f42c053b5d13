import { createClient, type Client } from 'graphql-ws';
import { stringifyDocument, type TypedDocumentNode } from 'urql';
import { authorization } from '../data/key';
import { ClaimRecordedDocument, PositionChangedDocument, type ClaimRecordedSubscription, type PositionChangedSubscription } from '../generated/operations';
import type { Connection } from './LiveContext';

export interface Listener {
  connection: (state: Connection) => void;
  position: (change: PositionChangedSubscription['positionChanged']['change']) => void;
  claim: (claim: ClaimRecordedSubscription['claimRecorded']['claim']) => void;
}

/** Hears of everything that is recorded behind a version of the data, however often the connection breaks. Call what it returns to stop. */
export function listen(after: string, listener: Listener): () => void {
  const client = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: () => ({ authorization: authorization() }),
    keepAlive: 10_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (tries) => new Promise((resolve) => setTimeout(resolve, Math.min(300 * 2 ** tries, 4_000))),
    on: {
      connected: () => listener.connection('live'),
      closed: (event) => listener.connection((event as CloseEvent).code === 4403 ? 'refused' : 'away'),
    },
  });
  const stops = [
    follow<PositionChangedSubscription>(client, PositionChangedDocument, after, ({ positionChanged }) => {
      listener.position(positionChanged.change);
      return positionChanged.cursor;
    }),
    follow<ClaimRecordedSubscription>(client, ClaimRecordedDocument, after, ({ claimRecorded }) => {
      listener.claim(claimRecorded.claim);
      return claimRecorded.cursor;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    void client.dispose();
  };
}

/** The cursor of the last event is what the client asks to go on behind when it connects anew. */
function follow<Data>(client: Client, document: TypedDocumentNode<any, any>, after: string, take: (data: Data) => string): () => void {
  const payload = { query: stringifyDocument(document), variables: { after } };
  return client.subscribe<Data>(payload, {
    next: ({ data }) => {
      if (data) payload.variables.after = take(data);
    },
    error: (problem) => console.warn('Live updates ended.', problem),
    complete: () => {},
  });
}
