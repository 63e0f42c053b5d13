import { setParams } from '../address/address';
import type { Moment } from '../address/moment';
import { dateInWords } from '../words/dates';

/** Says that a view is not of now, and leads back to now. */
export function MomentNote({ moment: { at, knownAt } }: { moment: Moment }) {
  if (!at && !knownAt) return null;
  return (
    <p className="moment-note">
      {at && <>As it stood on {dateInWords(at)}. </>}
      {knownAt && <>As known on {dateInWords(knownAt)}. </>}
      <button type="button" className="link" onClick={() => setParams({ at: null, knownAt: null })}>Show it as of now</button>
    </p>
  );
}
