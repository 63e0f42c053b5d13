import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Lets one process at a time do the work; a lock whose owner has ended counts for nothing. */
export async function withLock(file, work) {
  while (!take(file)) {
    if (ownerHasEnded(file)) rmSync(file, { force: true });
    else await wait(200);
  }
  process.on('exit', () => rmSync(file, { force: true }));
  await work();
}

function take(file) {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (taken) {
    if (taken.code === 'EEXIST') return false;
    throw taken;
  }
}

function ownerHasEnded(file) {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    // Just made, and not yet written.
    if (owner === 0) return false;
    process.kill(owner, 0);
    return false;
  } catch (gone) {
    return gone.code === 'ESRCH';
  }
}
