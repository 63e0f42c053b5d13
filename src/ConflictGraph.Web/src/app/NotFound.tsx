import { Link } from '../address/Link';
import { useTitle } from './useTitle';

export function NotFound() {
  const heading = useTitle('Nothing is here');
  return (
    <div className="page">
      <h1 ref={heading} tabIndex={-1}>Nothing is here</h1>
      <p>The address names no view. Begin with <Link to="/">the meetings</Link>, or press <kbd>/</kbd> to search.</p>
    </div>
  );
}
