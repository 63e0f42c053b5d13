import { setParams, useAddress } from '../address/address';
import { Link } from '../address/Link';
import { useTitle } from '../app/useTitle';
import { Finder } from './Finder';
import { everything } from './kinds';
import { kindOf, nameOf, placeOf } from './things';
import { useHits } from './useHits';

/** Everything that a search finds, with a link of its own. */
export default function SearchPage() {
  const wanted = useAddress().searchParams.get('for') ?? '';
  const heading = useTitle(wanted ? `Search for ${wanted}` : 'Search');
  const { hits, searching } = useHits(wanted, everything, 50);
  return (
    <div className="page">
      <h1 ref={heading} tabIndex={-1}>Search</h1>
      <Finder label="Name" kinds={everything} text={wanted} onPick={(thing) => setParams({ for: nameOf(thing) })} onEnter={(text) => setParams({ for: text.trim() })} />
      {wanted === '' && <p className="lead">Names are found in any script, also with small misspellings: try “أحرار الشام”, “Ahrar” or “Achrar”.</p>}
      {wanted !== '' && hits.length === 0 && !searching && <p className="lead">Nothing has a name like “<bdi>{wanted}</bdi>”. Try fewer letters, or another spelling.</p>}
      <ul className="list">
        {hits.map(({ node, matched }) => (
          <li key={node.slug}>
            <Link to={placeOf(node)}><bdi>{nameOf(node)}</bdi></Link>
            <span className="facts">{kindOf(node)}{matched !== nameOf(node) && <>, found as <bdi>{matched}</bdi></>}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
