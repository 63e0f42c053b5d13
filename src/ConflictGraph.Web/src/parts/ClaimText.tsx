import type { ClaimInFullFragment, SourceFragment } from '../generated/operations';
import { counted } from '../words/claims';
import { SourceText } from './SourceText';

/** A claim in a sentence, with its sources: where it was said first, and below that the copies. */
export function ClaimText({ claim }: { claim: ClaimInFullFragment }) {
  const originals = claim.evidence.filter((source) => !isCopy(source));
  // Where the first source is not recorded, its copies are all there is.
  const [firsts, copies] = originals.length > 0 ? [originals, claim.evidence.filter(isCopy)] : [claim.evidence, []];
  return (
    <article className="claim">
      <p dir="auto">{claim.sentence}</p>
      {claim.retraction && <p className="note">Taken back: <span dir="auto">{claim.retraction.reason}</span></p>}
      {claim.rank !== 'NORMAL' && <p className="note">{claim.rank === 'PREFERRED' ? 'Preferred' : 'Deprecated'} by an analyst: <span dir="auto">{claim.rankReason}</span></p>}
      <ul className="sources">{firsts.map((source) => <SourceText key={source.document.slug} source={source} />)}</ul>
      {copies.length > 0 && (
        <details className="copies">
          <summary>{counted(copies.length, 'copy', 'copies')} of the same</summary>
          <ul className="sources">{copies.map((source) => <SourceText key={source.document.slug} source={source} />)}</ul>
        </details>
      )}
    </article>
  );
}

const isCopy = (source: SourceFragment): boolean => source.document.derivedFrom !== null;
