import { Link } from '../address/Link';
import { documentAt, outletAt } from '../address/places';
import type { ViewProps } from '../app/views';
import { useTitle } from '../app/useTitle';
import { useAnswer } from '../data/useAnswer';
import { DocumentPageDocument } from '../generated/operations';
import { Loading } from '../parts/Loading';
import { Problem } from '../parts/Problem';
import { safe } from '../parts/SourceText';
import { counted, derivations, reliabilities } from '../words/claims';
import { dateInWords } from '../words/dates';

/** One source: where it comes from, what copies it, and the claims that stand in it. */
export default function DocumentPage({ slug }: ViewProps) {
  const { data, error } = useAnswer(DocumentPageDocument, { id: slug });
  const document = data?.document;
  const heading = useTitle(document?.title ?? (data ? 'Unknown source' : undefined));
  if (error && !document) return <div className="page"><Problem error={error} /></div>;
  if (!data) return <div className="page"><Loading /></div>;
  if (!document) return <div className="page"><h1 ref={heading} tabIndex={-1}>There is no source “{slug}”</h1><p>Press <kbd>/</kbd> and type words of its title.</p></div>;
  const url = safe(document.url);
  return (
    <div className="page">
      <header className="meeting-head">
        <p className="kicker">Source</p>
        <h1 ref={heading} tabIndex={-1} dir="auto" lang={document.language ?? undefined}>{document.title}</h1>
        <p className="facts">
          <Link to={outletAt(document.outlet.slug)}><bdi>{document.outlet.name}</bdi></Link>, graded {reliabilities[document.outlet.reliability]}
          {document.publishedAt && <> · {dateInWords(document.publishedAt)}</>}
        </p>
        {document.derivedFrom && <p>A {derivations[document.derivedFrom.how]} of <Link to={documentAt(document.derivedFrom.document.slug)}><bdi>{document.derivedFrom.document.title}</bdi></Link> (<bdi>{document.derivedFrom.document.outlet.name}</bdi>): both count as one origin.</p>}
        {url && <p><a href={url} target="_blank" rel="noreferrer">Read it where it was published<span className="unseen"> (opens elsewhere)</span></a></p>}
      </header>
      <section className="block" aria-label="Claims in it">
        <h2>Claims in it <span className="count">{document.claims.totalCount}</span></h2>
        <ul className="list">
          {document.claims.nodes.map((claim) => (
            <li key={claim.slug}>
              <p dir="auto">{claim.sentence}</p>
              {claim.evidence.filter((each) => each.document.slug === document.slug && each.quote).map((each) => <blockquote key={each.quote} dir="auto" lang={document.language ?? undefined}>{each.quote}</blockquote>)}
            </li>
          ))}
        </ul>
      </section>
      {document.copies.length > 0 && (
        <section className="block" aria-label="Taken from it">
          <h2>{counted(document.copies.length, 'other source', 'other sources')} taken from it</h2>
          <ul className="list">{document.copies.map((copy) => <li key={copy.slug}><Link to={documentAt(copy.slug)}><bdi>{copy.title}</bdi></Link> <span className="facts"><bdi>{copy.outlet.name}</bdi></span></li>)}</ul>
        </section>
      )}
      {document.text && <section className="block" aria-label="Text"><h2>Text</h2><p className="document-text" dir="auto" lang={document.language ?? undefined}>{document.text}</p></section>}
    </div>
  );
}
