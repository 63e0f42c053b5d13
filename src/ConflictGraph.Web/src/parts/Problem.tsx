import type { CombinedError } from 'urql';
import { KeyForm } from './KeyForm';

/** What went wrong and what the reader can do about it. */
export function Problem({ error }: { error: CombinedError }) {
  const status = error.response?.status as number | undefined;
  const code = error.graphQLErrors[0]?.extensions?.['code'];
  if (status === 401 || code === 'UNAUTHENTICATED') {
    return (
      <div className="problem" role="alert">
        <h2>This server asks who you are</h2>
        <p>Enter the key or the token that whoever runs it has given you. It is kept until you close this tab.</p>
        <KeyForm />
      </div>
    );
  }
  if (status === 403 || code === 'FORBIDDEN') {
    return (
      <div className="problem" role="alert">
        <h2>You may not do this</h2>
        <p>{error.graphQLErrors[0]?.message} Ask whoever runs the server for a key with that role, and enter it at the foot of the page.</p>
      </div>
    );
  }
  if (error.networkError && !error.graphQLErrors.length) {
    return (
      <div className="problem" role="alert">
        <h2>The server does not answer</h2>
        <p>The page asks again as soon as it is back. You need not do anything.</p>
      </div>
    );
  }
  return (
    <div className="problem" role="alert">
      <h2>The server could not answer this</h2>
      <p>{error.graphQLErrors.map((each) => each.message).join(' ')}</p>
      <p>If the address was typed or shortened, begin again from <a href="/">the meetings</a>.</p>
    </div>
  );
}
