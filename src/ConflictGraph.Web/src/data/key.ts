/** A key that the reader gave, for servers that ask for one. It is forgotten with the tab. */
const name = 'conflictgraph.key';

export const keyInUse = (): string | null => sessionStorage.getItem(name);

export function takeKey(key: string): void {
  if (key) sessionStorage.setItem(name, key);
  else sessionStorage.removeItem(name);
  location.reload();
}

export const authorization = (): string | undefined => {
  const key = keyInUse();
  return key ? `Bearer ${key}` : undefined;
};
