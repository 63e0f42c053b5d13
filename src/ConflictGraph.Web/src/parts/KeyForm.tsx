import { useId, type FormEvent } from 'react';
import { takeKey } from '../data/key';

/** Takes a key or a token for the time that the tab is open. */
export function KeyForm() {
  const id = useId();
  function use(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    takeKey(String(new FormData(event.currentTarget).get('key')).trim());
  }
  return (
    <form className="row" onSubmit={use}>
      <label htmlFor={id}>Key or token</label>
      <input id={id} name="key" type="password" required autoComplete="off" spellCheck={false} />
      <button type="submit">Use it</button>
    </form>
  );
}
