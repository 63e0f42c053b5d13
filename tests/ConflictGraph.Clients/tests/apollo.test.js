import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { BatchHttpLink } from '@apollo/client/link/batch-http';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { attendanceOf, meetingAtAMoment, moments, record } from '../meeting.js';
import { url } from '../server.js';

const clientOver = (link, typePolicies) => new ApolloClient({ cache: new InMemoryCache({ typePolicies }), link });

test('two moments of one meeting in one cache give back what each was', async () => {
  const client = clientOver(new HttpLink({ uri: url }));
  const query = gql(meetingAtAMoment);
  const answers = [];
  for (const variables of moments) {
    // What comes over the wire, without any cache, and then the same through the one cache.
    const { data } = await clientOver(new HttpLink({ uri: url })).query({ query, variables, fetchPolicy: 'no-cache' });
    await client.query({ query, variables });
    answers.push(data);
  }
  moments.forEach((variables, i) => assert.deepEqual(client.readQuery({ query, variables }), answers[i]));
  const meetings = Object.keys(client.extract()).filter((key) => /^Meeting:astana-1(@|$)/.test(key));
  assert.equal(meetings.length, moments.length);
});

test('relayStylePagination walks a connection to its end, each row once', async () => {
  const client = clientOver(new HttpLink({ uri: url }), { Query: { fields: { claims: relayStylePagination(['filter', 'orderBy', 'at', 'knownAt']) } } });
  const query = gql`
    query Claims($first: Int, $after: String) {
      claims(first: $first, after: $after, at: "2017-03-01") { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id sentence } } }
    }
  `;
  const watched = client.watchQuery({ query, variables: { first: 50 } });
  const subscription = watched.subscribe({});
  let { data } = await client.query({ query, variables: { first: 50 } });
  while (data.claims.pageInfo.hasNextPage) {
    await watched.fetchMore({ variables: { first: 50, after: data.claims.pageInfo.endCursor } });
    data = client.readQuery({ query, variables: { first: 50 } });
  }
  subscription.unsubscribe();
  assert.ok(data.claims.totalCount > 150);
  assert.equal(data.claims.edges.length, data.claims.totalCount);
  assert.equal(new Set(data.claims.edges.map(({ node }) => node.id)).size, data.claims.totalCount);
});

test('automatic persisted queries are sent once, and then named in a URL that can be cached', async () => {
  const sent = [];
  const http = new HttpLink({
    uri: url,
    fetch: (target, options) => {
      sent.push({ method: options.method, target: String(target), body: options.body });
      return fetch(target, options);
    },
  });
  const sha256 = (text) => createHash('sha256').update(text).digest('hex');
  const client = clientOver(new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(http));
  const query = gql`query Persisted($id: ID!) { actor(id: $id) { id name } }`;
  const first = await client.query({ query, variables: { id: 'ahrar-al-sham' } });
  const second = await client.query({ query, variables: { id: 'jaysh-al-islam' } });

  assert.equal(first.data.actor.name, 'Ahrar al-Sham');
  assert.equal(second.data.actor.name, 'Jaysh al-Islam');
  assert.deepEqual(sent.map(({ method }) => method), ['GET', 'POST', 'GET']);
  assert.ok(!new URL(sent[2].target).searchParams.has('query'));
});

test('operations that are asked at once go in one batch', async () => {
  let requests = 0;
  const link = new BatchHttpLink({
    uri: url,
    batchInterval: 50,
    fetch: (target, options) => {
      requests++;
      return fetch(target, options);
    },
  });
  const client = clientOver(link);
  const names = await Promise.all(['ahrar-al-sham', 'jaysh-al-islam', 'turkey'].map(async (id) => {
    const { data } = await client.query({ query: gql`query Actor($id: ID!) { actor(id: $id) { id name } }`, variables: { id } });
    return data.actor.name;
  }));
  assert.deepEqual(names, ['Ahrar al-Sham', 'Jaysh al-Islam', 'Turkey']);
  assert.equal(requests, 1);
});

test('a mutation is seen by what is asked again, and leaves the past as it was known', async () => {
  const client = clientOver(new HttpLink({ uri: url }));
  const now = gql`query Now { meeting(id: "astana-1", at: "2017-01-22") { id position(actor: "ahrar-al-sham") { side because } } }`;
  const asKnown = gql`query AsKnown { meeting(id: "astana-1", at: "2017-01-22", knownAt: "2017-01-22") { id position(actor: "ahrar-al-sham") { side } } }`;
  const before = await client.query({ query: now });
  const known = await client.query({ query: asKnown });
  assert.equal(before.data.meeting.position.side, 'STAYING_AWAY');

  const { data } = await client.mutate({
    mutation: gql(record),
    variables: { input: attendanceOf('ahrar-al-sham', 'WILL_ATTEND') },
    refetchQueries: [now, asKnown],
    awaitRefetchQueries: true,
  });
  assert.deepEqual(data.record.errors, []);
  assert.equal((await client.query({ query: now, fetchPolicy: 'network-only' })).data.meeting.position.side, 'ATTENDING');
  assert.deepEqual((await client.query({ query: asKnown, fetchPolicy: 'network-only' })).data, known.data);
});

test('errors arrive as errors, whatever their status', async () => {
  const client = clientOver(new HttpLink({ uri: url }));
  for (const query of [gql`{ nothing }`, gql`{ meeting(id: "?") { id } }`]) {
    await assert.rejects(client.query({ query }), (error) => CombinedGraphQLErrors.is(error) && typeof error.errors[0].extensions.code === 'string');
  }
  const partial = await client.query({ query: gql`{ rules { id } meeting(id: "?") { id } }`, errorPolicy: 'all' });
  assert.ok(partial.data.rules.length > 0);
  assert.ok(CombinedGraphQLErrors.is(partial.error));
});
