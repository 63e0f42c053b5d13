import { Link } from '../address/Link';
import { documentAt } from '../address/places';
import type { ViewProps } from '../app/views';
import { useTitle } from '../app/useTitle';
import { useAnswer } from '../data/useAnswer';
import { OutletPageDocument } from '../generated/operations';
import { Loading } from '../parts/Loading';
import { Problem } from '../parts/Problem';
import { reliabilities } from '../words/claims';
import { dateInWords } from '../words/dates';

export default function OutletPage({ slug }: ViewProps) {
  const { data, error } = useAnswer(OutletPageDocument, { id: slug });
  const outlet = data?.outlet;
  const heading = useTitle(outlet?.name ?? (data ? 'Unknown outlet' : undefined));
  if (error && !outlet) return <div className="page"><Problem error={error} /></div>;
  if (!data) return <div className="page"><Loading /></div>;
  if (!outlet) return <div className="page"><h1 ref={heading} tabIndex={-1}>There is no outlet “{slug}”</h1><p>Press <kbd>/</kbd> and type its name.</p></div>;
  return (
    <div className="page">
      <header className="meeting-head">
        <p className="kicker">Outlet</p>
        <h1 ref={heading} tabIndex={-1} dir="auto">{outlet.name}</h1>
        <p className="facts">Graded {reliabilities[outlet.reliability]}, on the Admiralty scale</p>
      </header>
      <section className="block" aria-label="Sources">
        <h2>Sources <span className="count">{outlet.documents.totalCount}</span></h2>
        <ul className="list">
          {outlet.documents.nodes.map(({ slug: document, title, publishedAt }) => (
            <li key={document}><Link to={documentAt(document)}><bdi>{title}</bdi></Link> {publishedAt && <span className="facts">{dateInWords(publishedAt)}</span>}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
