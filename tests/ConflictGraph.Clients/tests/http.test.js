import assert from 'node:assert/strict';
import { test } from 'node:test';
import { post, url } from '../server.js';

const query = '{ meeting(id: "astana-1", at: "2017-01-16T20:00:00Z") { attendance { inWords } } }';

test('a GET is answered again only when the answer may have changed', async () => {
  const target = `${url}?query=${encodeURIComponent(query)}`;
  const first = await fetch(target);
  const tag = first.headers.get('etag');
  assert.match((await first.json()).data.meeting.attendance.inWords, /nine factions/);
  const again = await fetch(target, { headers: { 'if-none-match': tag } });
  assert.equal(again.status, 304);
  await post({ query: 'mutation { record(input: { outlets: [{ id: "outlet/another", name: "Another" }] }) { report { created } } }' });
  assert.equal((await fetch(target, { headers: { 'if-none-match': tag } })).status, 200);
});

test('answers come compressed over a real connection', async () => {
  const response = await post({ query: '{ rules { id name description } }' }, { 'accept-encoding': 'br' });
  assert.equal(response.headers.get('content-encoding'), 'br');
  assert.ok((await response.json()).data.rules.length > 10);
});
