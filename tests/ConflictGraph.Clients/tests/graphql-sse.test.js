import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, fetchExchange } from '@urql/core';
import { createClient } from 'graphql-sse';
import { post, url } from '../server.js';
import { record, take, version } from '../recording.js';

const claims = 'subscription ($after: String) { claimRecorded(after: $after) { cursor claim { slug } } }';
const client = createClient({ url, retryAttempts: 0 });
const slugs = (results) => results.map((result) => result.data.claimRecorded.claim.slug);

test('graphql-sse asks, writes and watches', async () => {
  const before = await version();
  assert.equal((await take(client.iterate({ query: '{ meeting(id: "astana-1") { slug } }' }), 2))[0].data.meeting.slug, 'astana-1');
  const [written] = await take(client.iterate({
    query: 'mutation { record(input: { outlets: [{ id: "outlet/sse", name: "SSE" }] }) { report { created } errors { message } } }',
  }), 2);
  assert.deepEqual(written.data.record, { report: { created: 1 }, errors: [] });
  const watching = take(client.iterate({ query: claims, variables: { after: before } }), 2);
  await record('sse-one');
  await record('sse-two');
  assert.deepEqual(slugs(await watching), ['sse-one', 'sse-two']);
});

test('graphql-sse is told what is wrong with an operation as an event', async () => {
  const told = await take(client.iterate({ query: '{ nothing }' }), 2);
  assert.equal(told.length, 1);
  assert.equal(told[0].errors[0].extensions.code, 'FIELDS_ON_CORRECT_TYPE');
});

test('a browser goes on behind the last event that it has seen', async () => {
  const before = await version();
  for (const id of ['sse-a', 'sse-b', 'sse-c']) await record(id);
  const where = `${url}?query=${encodeURIComponent(claims)}&variables=${encodeURIComponent(JSON.stringify({ after: before }))}`;
  const first = await events(where, {}, 2);
  assert.deepEqual(first.map((event) => event.data.data.claimRecorded.claim.slug), ['sse-a', 'sse-b']);
  assert.equal(first[0].id, first[0].data.data.claimRecorded.cursor);
  const second = await events(where, { 'last-event-id': first[0].id }, 2);
  assert.deepEqual(second.map((event) => event.data.data.claimRecorded.claim.slug), ['sse-b', 'sse-c']);
});

test('a mutation by GET is refused, whatever is accepted', async () => {
  const where = `${url}?query=${encodeURIComponent('mutation { record(input: {}) { errors { message } } }')}`;
  const refused = await fetch(where, { headers: { accept: 'text/event-stream' } });
  assert.equal(refused.status, 405);
});

test('a client that takes JSON rather than events gets JSON', async () => {
  const answer = await post({ query: '{ __typename }' }, { accept: 'application/json, text/event-stream' });
  assert.match(answer.headers.get('content-type'), /^application\/json/);
});

test('urql watches by fetch', async () => {
  const urql = new Client({ url, exchanges: [fetchExchange], fetchSubscriptions: true, preferGetMethod: false });
  const before = await version();
  await record('sse-urql');
  const seen = await new Promise((resolve) => {
    const { unsubscribe } = urql.subscription(claims, { after: before }).subscribe((result) => {
      resolve(result);
      setTimeout(() => unsubscribe());
    });
  });
  assert.equal(seen.error, undefined);
  assert.equal(seen.data.claimRecorded.claim.slug, 'sse-urql');
});

/** The first so many events of a stream, as EventSource reads them. */
async function events(where, headers, count) {
  const aborting = new AbortController();
  const response = await fetch(where, { headers: { accept: 'text/event-stream', ...headers }, signal: aborting.signal });
  assert.match(response.headers.get('content-type'), /^text\/event-stream/);
  const seen = [];
  let text = '';
  for await (const chunk of response.body) {
    text += Buffer.from(chunk).toString();
    for (let end; (end = text.indexOf('\n\n')) >= 0; text = text.slice(end + 2)) {
      const fields = Object.fromEntries(text.slice(0, end).split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
      if (fields.event === 'next') seen.push({ id: fields.id, data: JSON.parse(fields.data) });
    }
    if (seen.length >= count) break;
  }
  aborting.abort();
  return seen.slice(0, count);
}
