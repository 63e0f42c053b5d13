import { useState } from 'react';
import { useMutation } from 'urql';
import { useTitle } from '../app/useTitle';
import { useAnswer } from '../data/useAnswer';
import { RecordDocument, WhoAsksDocument, type RecordMutation } from '../generated/operations';
import { KeyForm } from '../parts/KeyForm';
import { Problem } from '../parts/Problem';
import { ClaimFields } from './ClaimFields';
import { useDraft } from './draft';
import { inputOf, missingIn } from './input';
import { Report } from './Report';
import { SourceFields } from './SourceFields';

interface Told {
  result: RecordMutation['record'];
  isRecorded: boolean;
}

/** From a source to a claim: paste, mark, say, check, record. */
export default function AddPage() {
  const heading = useTitle('Add a claim');
  const { draft, change, next, discard } = useDraft();
  const viewer = useAnswer(WhoAsksDocument, {}).data?.viewer;
  const mayRecord = viewer?.roles.includes('RECORDER') ?? true;
  const [{ fetching, error }, record] = useMutation(RecordDocument);
  const [missing, setMissing] = useState<string[]>([]);
  const [told, setTold] = useState<Told | null>(null);

  async function send(dryRun: boolean) {
    const lacks = missingIn(draft);
    setMissing(lacks);
    setTold(null);
    if (lacks.length > 0) return;
    const { data } = await record({ input: inputOf(draft), dryRun });
    if (data) setTold({ result: data.record, isRecorded: !dryRun && data.record.errors.length === 0 });
  }
  function edit(changes: Parameters<typeof change>[0]) {
    setTold(null);
    change(changes);
  }

  return (
    <div className="page add">
      <h1 ref={heading} tabIndex={-1}>Add a claim</h1>
      <p className="lead">Paste a source, mark the words, and say what they claim. Nothing is recorded before you have seen what it would change.</p>
      {!mayRecord && (
        <div className="problem" role="alert">
          <h2>You may read here, but not record</h2>
          <p>You can fill everything in. To check and record it, ask whoever runs the server for a key with the role “recorder”, and enter it here. <a href="/what-if">What if</a> needs none.</p>
          <KeyForm />
        </div>
      )}
      {told?.isRecorded ? <Report told={told.result} isRecorded draft={draft} onNext={() => { setTold(null); next(); }} onDone={() => { setTold(null); discard(); }} /> : (
        <>
          <SourceFields draft={draft} change={edit} />
          <ClaimFields draft={draft} change={edit} />
          <section className="step" aria-label="Check and record">
            <h2>4. Check and record</h2>
            {missing.length > 0 && <div className="problem" role="alert"><h3>Something is still missing</h3><ul>{missing.map((each) => <li key={each}>{each}</li>)}</ul></div>}
            {error && <Problem error={error} />}
            {told && <Report told={told.result} isRecorded={false} draft={draft} />}
            <p className="row">
              <button type="button" className={told ? '' : 'main'} disabled={fetching || !mayRecord} onClick={() => send(true)}>Check what it would change</button>
              {told && told.result.errors.length === 0 && <button type="button" className="main" disabled={fetching || !mayRecord} onClick={() => send(false)}>Record it</button>}
              <button type="button" className="quiet" onClick={() => { setMissing([]); setTold(null); discard(); }}>Start over</button>
            </p>
          </section>
        </>
      )}
    </div>
  );
}
