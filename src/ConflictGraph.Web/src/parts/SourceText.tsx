import { Link } from '../address/Link';
import { documentAt } from '../address/places';
import type { SourceFragment } from '../generated/operations';
import { derivations, reliabilities } from '../words/claims';
import { dateInWords } from '../words/dates';

export function SourceText({ source }: { source: SourceFragment }) {
  const { document, quote, isHeadline } = source;
  const address = safe(document.url);
  return (
    <li>
      {quote && <blockquote dir="auto" lang={document.language ?? undefined}>{quote}</blockquote>}
      {address ? <a href={address} rel="noreferrer" target="_blank"><bdi>{document.title}</bdi><span className="unseen"> (opens elsewhere)</span></a> : <Link to={documentAt(document.slug)}><bdi>{document.title}</bdi></Link>}
      <span className="facts">
        {' '}<bdi>{document.outlet.name}</bdi>
        <abbr title={reliabilities[document.outlet.reliability]} className="grade">{document.outlet.reliability}</abbr>
        {document.publishedAt && <> {dateInWords(document.publishedAt)}</>}
        {isHeadline && ', in the headline'}
        {document.derivedFrom && <>, {derivations[document.derivedFrom.how]}</>}
      </span>
    </li>
  );
}

/** Only what a browser opens as a page. */
export const safe = (url: string | null): string | null => (url && /^https?:\/\//i.test(url) ? url : null);
