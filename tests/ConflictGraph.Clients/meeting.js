/** One meeting with everything that hangs on the moment, through several levels of things that have ids. */
export const meetingAtAMoment = `
  query MeetingAtAMoment($at: PartialDate, $knownAt: PartialDate) {
    meeting(id: "astana-1", at: $at, knownAt: $knownAt) {
      __typename id slug name
      attendance { __typename attending stayingAway inWords }
      process { __typename id name meetings { __typename id name } }
      positions(first: 500) {
        __typename
        nodes {
          __typename side because
          actor { __typename id name memberships { __typename because coalition { __typename id name } } positions { __typename nodes { __typename side meeting { __typename id name } } } }
          meeting { __typename id name }
          accepted { __typename id sentence statedAt evidence { __typename document { __typename id title outlet { __typename id name documents { __typename totalCount } } } } }
        }
      }
    }
  }
`;

export const moments = [
  { at: '2017-01-16T20:00:00Z' },
  { at: '2017-01-24T12:00:00Z' },
  { at: '2017-01-24T12:00:00Z', knownAt: '2017-01-17T12:00:00Z' },
  { knownAt: '2017-01-20' },
  {},
];

/** Records a claim that nobody has made yet, and that moves its actor. */
export const record = `
  mutation Record($input: RecordInput!) {
    record(input: $input) { report { created } errors { code message path } }
  }
`;

export const attendanceOf = (actor, value) => ({
  outlets: [{ id: 'outlet/example-news', name: 'Example News' }],
  documents: [{ id: `doc/${actor}`, outlet: 'outlet/example-news', title: 'Who goes to Astana', publishedAt: '2017-01-21' }],
  claims: [
    {
      participation: { subject: { actor }, meeting: 'astana-1', value },
      speaker: actor,
      capacity: 'FIRST_PARTY',
      statedAt: '2017-01-21',
      evidence: [{ document: `doc/${actor}` }],
    },
  ],
});
