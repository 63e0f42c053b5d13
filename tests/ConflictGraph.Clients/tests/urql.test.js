import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { attendanceOf, meetingAtAMoment, moments, record } from '../meeting.js';
import { post, url } from '../server.js';

// What has no id of its own belongs to the thing that shows it.
const keys = Object.fromEntries(
  ['AttendanceSummary', 'Position', 'Membership', 'PositionConnection', 'DocumentConnection', 'ClaimConnection', 'ClaimEdge', 'PageInfo', 'Evidence', 'RecordPayload', 'RecordReport', 'UserError']
    .map((type) => [type, () => null]),
);
const cached = (options = {}) => new Client({ url, exchanges: [cacheExchange({ keys, ...options }), fetchExchange] });

test('two moments of one meeting in one Graphcache give back what each was', async () => {
  const client = cached();
  const answers = [];
  for (const variables of moments) {
    answers.push((await (await post({ query: meetingAtAMoment, variables })).json()).data);
    const { error } = await client.query(meetingAtAMoment, variables).toPromise();
    assert.equal(error, undefined);
  }
  for (const [i, variables] of moments.entries()) {
    const { data, stale } = await client.query(meetingAtAMoment, variables, { requestPolicy: 'cache-only' }).toPromise();
    assert.ok(!stale);
    assert.deepEqual(JSON.parse(JSON.stringify(data)), answers[i]);
  }
});

test('relayPagination joins the pages of a connection', async () => {
  const client = cached({ resolvers: { Query: { claims: relayPagination() } } });
  const query = gql`
    query Claims($after: String) {
      claims(first: 60, after: $after, at: "2017-03-01") { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } }
    }
  `;
  let { data } = await client.query(query, {}).toPromise();
  while (data.claims.pageInfo.hasNextPage) {
    data = (await client.query(query, { after: data.claims.pageInfo.endCursor }).toPromise()).data;
  }
  assert.equal(data.claims.edges.length, data.claims.totalCount);
  assert.equal(new Set(data.claims.edges.map(({ node }) => node.id)).size, data.claims.totalCount);
});

test('queries by GET are answered as those by POST', async () => {
  const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: 'force' });
  const { data, error } = await client.query('query ($id: ID!) { actor(id: $id) { name } }', { id: 'ahrar-al-sham' }).toPromise();
  assert.equal(error, undefined);
  assert.equal(data.actor.name, 'Ahrar al-Sham');
});

test('a mutation is seen by what is asked again', async () => {
  const client = cached();
  const query = '{ meeting(id: "astana-1", at: "2017-01-22") { id position(actor: "ahrar-al-sham") { __typename side } } }';
  assert.equal((await client.query(query, {}).toPromise()).data.meeting.position.side, 'STAYING_AWAY');
  const { data } = await client.mutation(record, { input: attendanceOf('ahrar-al-sham', 'WILL_ATTEND') }).toPromise();
  assert.deepEqual(data.record.errors, []);
  assert.equal((await client.query(query, {}, { requestPolicy: 'network-only' }).toPromise()).data.meeting.position.side, 'ATTENDING');
});

test('errors arrive as errors', async () => {
  const { error } = await cached().query('{ nothing }', {}).toPromise();
  assert.equal(error.graphQLErrors[0].extensions.code, 'FIELDS_ON_CORRECT_TYPE');
  assert.equal(error.networkError, undefined);
});
