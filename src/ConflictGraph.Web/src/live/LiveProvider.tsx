import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import { WhoAsksDocument } from '../generated/operations';
import { meetingAt } from '../address/places';
import { moveInWords } from '../words/sides';
import { listen } from './feed';
import { LiveContext, type Connection, type News } from './LiveContext';

const together = 120;
const calm = 800;
const retry = 2_000;

/** Keeps what is shown up to date: hears of what is recorded, notices when the server goes away, and catches up when it is back. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const [connection, setConnection] = useState<Connection>('connecting');
  const [awaySince, setAwaySince] = useState<Date | null>(null);
  const [version, setVersion] = useState(0);
  const [news, setNews] = useState<readonly News[]>([]);
  const waiting = useRef<{ moves: News[]; claims: News[]; timer: number }>({ moves: [], claims: [], timer: 0 });

  useEffect(() => {
    let stop = () => {};
    let ended = false;
    let wasAway = false;
    const heard = waiting.current;

    let told = 0;
    function tell() {
      heard.timer = 0;
      told = Date.now();
      const { moves, claims } = heard;
      heard.moves = [];
      heard.claims = [];
      setNews(inBrief(moves.length > 0 ? moves : claims));
      setVersion((before) => before + 1);
    }
    // At once, and where much is recorded in a row, still within a second.
    const soon = () => { heard.timer ||= window.setTimeout(tell, Math.max(together, told + calm - Date.now())); };

    function connected(state: Connection) {
      setConnection(state);
      if (state === 'away') {
        wasAway = true;
        setAwaySince((since) => since ?? new Date());
      } else if (state === 'live' && wasAway) {
        wasAway = false;
        setAwaySince(null);
        setNews([{ key: 'back', text: 'The server is back. What you see is up to date.', href: null }]);
        setVersion((before) => before + 1);
      }
    }

    async function begin() {
      const { data, error } = await client.query(WhoAsksDocument, {}, { requestPolicy: 'network-only' }).toPromise();
      if (ended) return;
      if (data) {
        stop = listen(data.dataVersion.id, {
          connection: connected,
          position: (change) => {
            heard.moves.push({ key: change.actor.slug + change.meeting.slug, text: moveInWords(change), href: meetingAt(change.meeting.slug, undefined, change.actor.slug) });
            soon();
          },
          claim: (claim) => {
            heard.claims.push({ key: claim.slug, text: `Recorded: ${claim.sentence}`, href: null });
            soon();
          },
        });
        if (wasAway) connected('live');
      } else if (error?.networkError && !error.response?.status) {
        connected('away');
        setTimeout(begin, retry);
      } else {
        setConnection('refused');
      }
    }
    void begin();
    return () => {
      ended = true;
      clearTimeout(heard.timer);
      heard.timer = 0;
      stop();
    };
  }, [client]);

  const live = useMemo(() => ({ connection, awaySince, version, news, dismiss: () => setNews([]) }), [connection, awaySince, version, news]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** Many at once, as an import brings them, are told as a number. */
function inBrief(all: News[]): News[] {
  if (all.length <= 3) return all;
  return [...all.slice(0, 2), { key: 'more', text: `and ${all.length - 2} more changes.`, href: null }];
}
