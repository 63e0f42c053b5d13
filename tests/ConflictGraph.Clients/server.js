/** The server under test: dotnet test starts one for each file; by hand, set CONFLICTGRAPH_TEST_URL. */
export const url = process.env.CONFLICTGRAPH_TEST_URL ?? 'http://127.0.0.1:5000/graphql';

/** Sends a request in the plainest way, without any client in between. */
export const post = (body, headers = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
