import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { url } from '../server.js';

test('Apollo Client asks who attends', async () => {
  const client = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: url }) });
  const { data } = await client.query({
    query: gql`
      query Attendance($at: PartialDate) {
        meeting(id: "astana-1", at: $at) { id attendance { attending stayingAway inWords } }
      }
    `,
    variables: { at: '2017-01-16T20:00:00Z' },
  });
  assert.equal(data.meeting.id, 'astana-1@2017-01-16T20:00:00.000Z');
  assert.equal(data.meeting.attendance.attending, 10);
  assert.equal(data.meeting.attendance.stayingAway, 6);
});
