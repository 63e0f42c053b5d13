import { useId, useRef, useState } from 'react';
import { Finder } from '../search/Finder';
import { nameOf } from '../search/things';
import type { Draft } from './draft';

interface Props {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
}

/** The source, and the words in it that say so. */
export function SourceFields({ draft, change }: Props) {
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const [hint, setHint] = useState('');

  function take() {
    const field = text.current!;
    const words = field.value.slice(field.selectionStart, field.selectionEnd).trim();
    setHint(words === '' ? 'No words are marked. Mark them in the text first: with the mouse, or with Shift and the arrow keys.' : '');
    if (words !== '') change({ quote: words, isHeadline: false });
    else field.focus();
  }
  return (
    <>
      <section className="step" aria-label="The source">
        <h2>1. The source</h2>
        <div className="fields">
          <div>
            <Finder label="Published by" kinds={['OUTLET']} text={draft.outlet.name} placeholder="A newspaper, an agency, a channel" onPick={(thing) => change({ outlet: { slug: thing.slug, name: nameOf(thing) } })} onText={(name) => change({ outlet: { slug: null, name } })} onEnter={() => {}} />
            {draft.outlet.slug === null && draft.outlet.name !== '' && <p className="facts">New: it will be recorded as an outlet whose reliability cannot be judged yet.</p>}
          </div>
          <label className="field">Title<input type="text" dir="auto" value={draft.title} onChange={(event) => change({ title: event.target.value })} /></label>
          <label className="field">Address on the web<input type="url" placeholder="https://" value={draft.url} onChange={(event) => change({ url: event.target.value })} /></label>
          <label className="field">Published on<input type="date" value={draft.published} onChange={(event) => change({ published: event.target.value, said: draft.said || event.target.value })} /></label>
          <label className="field">Language, as in “ar” or “en”<input type="text" maxLength={12} value={draft.language} onChange={(event) => change({ language: event.target.value })} /></label>
        </div>
      </section>
      <section className="step" aria-label="The words">
        <h2>2. The words</h2>
        <label htmlFor={`${id}-text`}>Paste the text, then mark the words that make the claim</label>
        <textarea id={`${id}-text`} ref={text} dir="auto" rows={8} value={draft.text} lang={draft.language || undefined} onChange={(event) => change({ text: event.target.value })} />
        <p className="row">
          <button type="button" onClick={take}>Take the marked words</button>
          <label className="switch"><input type="checkbox" checked={draft.isHeadline} onChange={(event) => change({ isHeadline: event.target.checked, quote: event.target.checked ? '' : draft.quote })} />It stands in the headline</label>
        </p>
        <p role="status" className="facts">{hint}</p>
        {draft.quote !== '' && (
          <div className="row taken">
            <blockquote dir="auto" lang={draft.language || undefined} aria-label="The marked words">{draft.quote}</blockquote>
            <button type="button" className="quiet" onClick={() => change({ quote: '' })}>Remove</button>
          </div>
        )}
      </section>
    </>
  );
}
