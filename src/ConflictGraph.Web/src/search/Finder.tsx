import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import type { NodeKind, ThingFragment } from '../generated/operations';
import { kindOf, nameOf } from './things';
import { useHits } from './useHits';

interface Props {
  label: string;
  kinds: NodeKind[];
  /** What stands in the field, until something else is typed. */
  text?: string;
  placeholder?: string;
  unseenLabel?: boolean;
  autoFocus?: boolean;
  onPick: (thing: ThingFragment) => void;
  /** Enter, while nothing in the list is chosen. */
  onEnter?: (text: string) => void;
  onText?: (text: string) => void;
}

/** A field that finds things by any of their names, in any script: type, arrow down, Enter. */
export function Finder({ label, kinds, text: initial = '', placeholder, unseenLabel, autoFocus, onPick, onEnter, onText }: Props) {
  const id = useId();
  const [text, setText] = useState(initial);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { hits, searching, failed } = useHits(open ? text : '', kinds, 12);
  useEffect(() => setText(initial), [initial]);
  const shown = open && text.trim() !== '';

  function pick(index: number) {
    const hit = hits[index];
    if (!hit) return;
    setText(nameOf(hit.node));
    setOpen(false);
    setActive(-1);
    onPick(hit.node);
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (hits.length > 0) setActive((active + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      if (shown && (active >= 0 || !onEnter)) {
        event.preventDefault();
        pick(Math.max(active, 0));
      } else if (onEnter) {
        event.preventDefault();
        onEnter(text);
      }
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  }

  return (
    <div className="finder" onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false); }}>
      <label htmlFor={id} className={unseenLabel ? 'unseen' : undefined}>{label}</label>
      <input
        id={id} type="text" dir="auto" role="combobox" autoComplete="off" spellCheck={false} autoFocus={autoFocus} placeholder={placeholder} value={text}
        aria-expanded={shown} aria-controls={`${id}-list`} aria-autocomplete="list" aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        onChange={(event) => { setText(event.target.value); setOpen(true); setActive(-1); onText?.(event.target.value); }} onKeyDown={press}
      />
      {shown && (
        <ul id={`${id}-list`} role="listbox" aria-label={label} className="finder-list">
          {hits.map(({ node, matched }, index) => (
            <li
              key={node.slug} id={`${id}-${index}`} role="option" aria-selected={index === active} className={index === active ? 'is-active' : undefined}
              onPointerDown={(event) => { event.preventDefault(); pick(index); }} onPointerMove={() => setActive(index)}
            >
              <span><bdi>{nameOf(node)}</bdi>{matched !== nameOf(node) && <span className="facts"> <bdi>{matched}</bdi></span>}</span>
              <span className="facts">{kindOf(node)}</span>
            </li>
          ))}
          {hits.length === 0 && !searching && (
            <li role="option" aria-selected="false" aria-disabled="true" className="facts">{failed ? 'The server does not answer. Try again in a moment.' : 'Nothing has that name. Try fewer letters, or another spelling.'}</li>
          )}
        </ul>
      )}
      <p className="unseen" role="status">{shown && !searching && (hits.length === 1 ? '1 result' : `${hits.length} results`)}</p>
    </div>
  );
}
