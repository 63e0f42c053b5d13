import { createContext, useContext } from 'react';

/** Whether the page hears of what is recorded. */
export type Connection = 'connecting' | 'live' | 'away' | 'refused';

export interface News {
  key: string;
  text: string;
  href: string | null;
}

export interface Live {
  connection: Connection;
  /** Since when the server has been away; what is shown is as it was then. */
  awaySince: Date | null;
  /** Becomes another when what was asked should be asked anew. */
  version: number;
  news: readonly News[];
  dismiss: () => void;
}

export const LiveContext = createContext<Live>({ connection: 'connecting', awaySince: null, version: 0, news: [], dismiss: () => {} });

export const useLive = (): Live => useContext(LiveContext);
