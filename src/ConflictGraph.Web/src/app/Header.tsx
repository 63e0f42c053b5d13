import { useAddress } from '../address/address';
import { Link } from '../address/Link';
import { SearchDialog } from '../search/SearchDialog';

const views = [
  { to: '/', name: 'Meetings', path: /^\/(meetings|$)/ },
  { to: '/actors', name: 'Actors', path: /^\/actors/ },
  { to: '/graph', name: 'Graph', path: /^\/graph/ },
  { to: '/contradictions', name: 'Contradictions', path: /^\/contradictions/ },
  { to: '/what-if', name: 'What if', path: /^\/what-if/ },
  { to: '/add', name: 'Add', path: /^\/add/ },
];

export function Header() {
  const { pathname } = useAddress();
  return (
    <header className="top">
      <Link className="brand" to="/"><Mark />ConflictGraph</Link>
      <nav aria-label="Views">
        <ul>
          {views.map(({ to, name, path }) => (
            <li key={to}><Link to={to} aria-current={path.test(pathname) ? 'page' : undefined}>{name}</Link></li>
          ))}
        </ul>
      </nav>
      <SearchDialog />
    </header>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path className="mark-tie" d="M13 16h7" />
      <circle className="mark-one" cx="8" cy="16" r="6" />
      <path className="mark-other" d="M24 9l7 13H17z" />
    </svg>
  );
}
