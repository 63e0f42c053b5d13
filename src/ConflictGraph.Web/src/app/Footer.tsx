import { useState } from 'react';
import { keyInUse, takeKey } from '../data/key';
import { useAnswer } from '../data/useAnswer';
import { WhoAsksDocument, type ViewerRole } from '../generated/operations';
import { useLive } from '../live/LiveContext';
import { KeyForm } from '../parts/KeyForm';

const abilities: Record<ViewerRole, string> = { READER: 'read', RECORDER: 'record', CURATOR: 'rank and merge', ADMINISTRATOR: 'administer' };

export function Footer() {
  const { connection } = useLive();
  const { data } = useAnswer(WhoAsksDocument, {});
  const [asking, setAsking] = useState(false);
  return (
    <footer className="bottom">
      <p>
        {data && <>You may {listed(data.viewer.roles.map((role) => abilities[role]))}{data.viewer.name && <>, as <bdi>{data.viewer.name}</bdi></>}. </>}
        {connection === 'live' && 'What is recorded elsewhere appears here by itself. '}
        {keyInUse()
          ? <button type="button" className="link" onClick={() => takeKey('')}>Forget the key</button>
          : <button type="button" className="link" aria-expanded={asking} onClick={() => setAsking(!asking)}>Use a key</button>}
      </p>
      {asking && <KeyForm />}
      <p>
        <a href="/graphql/">GraphQL</a> <a href="/graphql/schema">Schema</a> <a href="/licences.txt">Licences</a>
      </p>
    </footer>
  );
}

const listed = (all: string[]): string => new Intl.ListFormat('en').format(all);
