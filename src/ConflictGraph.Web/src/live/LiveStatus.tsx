import { Link } from '../address/Link';
import { timeInWords } from '../words/dates';
import { useLive } from './LiveContext';

/** Says what was recorded elsewhere, and that the server is away; to eyes and to screen readers. */
export function LiveStatus() {
  const { connection, awaySince, news, dismiss } = useLive();
  return (
    <>
      <div role="status" aria-label="Connection">
        {connection === 'away' && awaySince && (
          <p className="banner">
            <strong>The server does not answer.</strong> What you see is from {timeInWords(awaySince)}. The page goes on trying by itself; if this lasts, ask
            whoever runs the server.
          </p>
        )}
      </div>
      <div className="news" role="status" aria-label="News">
        {news.length > 0 && (
          <div className="news-box">
            <ul>
              {news.map((each) => <li key={each.key}>{each.href ? <Link to={each.href}>{each.text}</Link> : each.text}</li>)}
            </ul>
            <button type="button" className="quiet" onClick={dismiss}>Dismiss</button>
          </div>
        )}
      </div>
    </>
  );
}
