import { useEffect, useRef, useState } from 'react';
import { go, hrefOf } from '../address/address';
import { Finder } from './Finder';
import { everything } from './kinds';
import { placeOf } from './things';

/** Search from anywhere: a button, and the key "/". */
export function SearchDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    function press(event: KeyboardEvent) {
      const writing = event.target instanceof HTMLElement && (event.target.isContentEditable || /^(input|textarea|select)$/i.test(event.target.tagName) && !/^(checkbox|radio|range)$/.test((event.target as HTMLInputElement).type));
      if ((event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
        event.preventDefault();
        setOpen(true);
      }
    }
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);

  function leaveFor(href: string) {
    dialog.current?.close();
    go(href);
  }
  return (
    <>
      <button type="button" className="search-button" aria-keyshortcuts="/" onClick={() => setOpen(true)}>Search <kbd aria-hidden="true">/</kbd></button>
      {open && (
        <dialog ref={dialog} className="search" aria-label="Search" onClose={() => setOpen(false)} onClick={(event) => { if (event.target === dialog.current) dialog.current?.close(); }}>
          <div className="search-box">
            <Finder
              label="Search for an actor, a meeting, a source" kinds={everything} placeholder="A name, in any script or spelling" autoFocus
              onPick={(thing) => leaveFor(placeOf(thing))} onEnter={(text) => text.trim() && leaveFor(hrefOf('/search', { for: text.trim() }))}
            />
            <p className="facts"><kbd>↓</kbd> to choose, <kbd>Enter</kbd> to open or to see all, <kbd>Esc</kbd> to close</p>
          </div>
        </dialog>
      )}
    </>
  );
}
