import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ApolloClient, InMemoryCache, gql } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { url } from '../server.js';
import { record, take, version } from '../recording.js';

const socketUrl = url.replace(/^http/, 'ws');
const claims = 'subscription ($after: String) { claimRecorded(after: $after) { cursor claim { slug } } }';
const client = createClient({ url: socketUrl, webSocketImpl: WebSocket, retryWait: async () => {} });
const slugs = (results) => results.map((result) => result.data.claimRecorded.claim.slug);
after(() => client.dispose());

test('graphql-ws asks, writes and watches over one socket', async () => {
  const before = await version();
  const [asked] = await take(client.iterate({ query: '{ meeting(id: "astana-1") { slug } }' }));
  assert.equal(asked.data.meeting.slug, 'astana-1');
  const [written] = await take(client.iterate({
    query: 'mutation { record(input: { outlets: [{ id: "outlet/ws", name: "WS" }] }) { report { created } errors { message } } }',
  }));
  assert.deepEqual(written.data.record, { report: { created: 1 }, errors: [] });
  await record('ws-one');
  await record('ws-two');
  assert.deepEqual(slugs(await take(client.iterate({ query: claims, variables: { after: before } }), 2)), ['ws-one', 'ws-two']);
});

test('graphql-ws tells of a changed position and why', async () => {
  const before = await version();
  const watching = take(client.iterate({
    query: `subscription ($after: String) { positionChanged(actor: "pyd", meeting: "astana-1", after: $after) {
      change { actor { slug } before { side } after { side participation } because } } }`,
    variables: { after: before },
  }), 1);
  await record('ws-pyd', 'pyd', 'ATTENDED');
  const [{ data }] = await watching;
  assert.equal(data.positionChanged.change.actor.slug, 'pyd');
  assert.match(data.positionChanged.change.because, /^The Democratic Union Party is still counted as not invited, and the reasons have changed: /);
});

test('graphql-ws resumes behind the last cursor when its connection breaks, without a gap or a repeat', async () => {
  const all = 10;
  const payload = { query: claims, variables: { after: await version() } };
  const seen = [];
  const done = new Promise((resolve, reject) => client.subscribe(payload, {
    next: ({ data }) => {
      seen.push(data.claimRecorded.claim.slug);
      // What is sent when the client connects anew.
      payload.variables.after = data.claimRecorded.cursor;
      if (seen.length === 3 || seen.length === 7) client.terminate();
      if (seen.length === all) resolve();
    },
    error: reject,
    complete: resolve,
  }));
  for (let i = 0; i < all; i++) await record(`ws-broken-${i}`);
  await done;
  assert.deepEqual(seen, Array.from({ length: all }, (_, i) => `ws-broken-${i}`));
});

test('graphql-ws is told what is wrong with an operation, and goes on', async () => {
  await assert.rejects(take(client.iterate({ query: '{ nothing }' }), 1), (errors) => errors[0].extensions.code === 'FIELDS_ON_CORRECT_TYPE');
  await assert.rejects(take(client.iterate({ query: claims, variables: { after: 'forged' } }), 1), (errors) => errors[0].extensions.code === 'BAD_CURSOR');
  assert.equal((await take(client.iterate({ query: '{ __typename }' }), 1))[0].data.__typename, 'Query');
});

test('Apollo Client watches over a socket', async () => {
  const apollo = new ApolloClient({ cache: new InMemoryCache(), link: new GraphQLWsLink(client) });
  const before = await version();
  await record('ws-apollo');
  const seen = await new Promise((resolve, reject) => {
    const watching = apollo.subscribe({ query: gql(claims), variables: { after: before } }).subscribe({
      next: (result) => {
        watching.unsubscribe();
        resolve(result);
      },
      error: reject,
    });
  });
  assert.equal(seen.data.claimRecorded.claim.slug, 'ws-apollo');
});

test('a probe that offers both protocols and closes at once does no harm', async () => {
  for (let i = 0; i < 20; i++) {
    const probe = new WebSocket(socketUrl, ['graphql-transport-ws', 'graphql-ws']);
    await new Promise((resolve) => probe.on('open', resolve));
    assert.equal(probe.protocol, 'graphql-transport-ws');
    probe.close();
    await new Promise((resolve) => probe.on('close', resolve));
  }
  assert.equal((await take(client.iterate({ query: '{ __typename }' }), 1))[0].data.__typename, 'Query');
});
