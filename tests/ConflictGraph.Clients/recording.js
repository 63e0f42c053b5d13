import assert from 'node:assert/strict';
import { post } from './server.js';

const mutation = 'mutation ($input: RecordInput!) { record(input: $input) { dataVersion { id } errors { code message path } } }';

/** Records one claim on the sample's first meeting, and gives the version that it made. */
export async function record(id, actor = 'ahrar-al-sham', value = 'WILL_ATTEND') {
  const claim = {
    id,
    participation: { subject: { actor }, meeting: 'astana-1', value },
    capacity: 'THIRD_PARTY_UNNAMED',
    speakerName: id,
    statedAt: '2017-01-20',
    evidence: [{ document: 'doc/afp-2017-01-22' }],
  };
  const { data, errors } = await (await post({ query: mutation, variables: { input: { claims: [claim] } } })).json();
  assert.equal(errors, undefined);
  assert.deepEqual(data.record.errors, []);
  return data.record.dataVersion.id;
}

/** The version of the data that everything after it is news to. */
export async function version() {
  return (await (await post({ query: '{ dataVersion { id } }' })).json()).data.dataVersion.id;
}

/** The first so many of what an iterator gives. */
export async function take(iterator, count) {
  const taken = [];
  for await (const next of iterator) {
    taken.push(next);
    if (taken.length === count) break;
  }
  return taken;
}
