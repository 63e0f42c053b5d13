import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One hash over files and folders: their names and what is in them. */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) add(hash, path);
  return hash.digest('hex');
}

/** A file that says from what something was last made. */
export function stamped(file, hash) {
  return {
    isCurrent: (result) => existsSync(result) && existsSync(file) && readFileSync(file, 'utf8') === hash,
    keep: () => writeFileSync(file, hash),
  };
}

function add(hash, path) {
  if (path.endsWith('generated')) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) add(hash, join(path, name));
  } else {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
}
