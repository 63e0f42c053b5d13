import { useMemo, useSyncExternalStore } from 'react';

/** What is shown stands in the address, all of it: a link says the same to everybody, and the back button takes back. */
const moves = new EventTarget();

export type How = 'push' | 'replace';

export function go(href: string, how: How = 'push'): void {
  if (href === location.pathname + location.search) return;
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', href);
  moves.dispatchEvent(new Event('move'));
}

function subscribe(tell: () => void): () => void {
  moves.addEventListener('move', tell);
  addEventListener('popstate', tell);
  return () => {
    moves.removeEventListener('move', tell);
    removeEventListener('popstate', tell);
  };
}

export function useAddress(): URL {
  const href = useSyncExternalStore(subscribe, () => location.href);
  return useMemo(() => new URL(href), [href]);
}

export type Params = Record<string, string | null | undefined>;

/** A path with parameters; those that are null or empty are left out. Commas and colons stay readable. */
export function hrefOf(path: string, params: Params = {}): string {
  const search = Object.entries(params)
    .filter((pair): pair is [string, string] => !!pair[1])
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%(2C|3A|2F)/g, (code) => decodeURIComponent(code))}`);
  return search.length > 0 ? `${path}?${search.join('&')}` : path;
}

/** The same view with some parameters changed. */
export function withParams(address: URL, changes: Params): string {
  return hrefOf(address.pathname, { ...Object.fromEntries(address.searchParams), ...changes });
}

export function setParams(changes: Params, how: How = 'push'): void {
  go(withParams(new URL(location.href), changes), how);
}

export const segment = encodeURIComponent;
