import type { Participation, Side } from '../generated/operations';

export const sideNames: Record<Side, string> = {
  ATTENDING: 'Attending',
  STAYING_AWAY: 'Staying away',
  UNDECIDED: 'Undecided',
  NOT_INVITED: 'Not invited',
  CONTESTED: 'Contested',
  UNKNOWN: 'Not known',
};

/** What a card says beside the name. */
export const participations: Record<Participation, string> = {
  WILL_ATTEND: 'will attend',
  WILL_ATTEND_CONDITIONALLY: 'will attend, on conditions',
  WILL_OBSERVE: 'will observe',
  UNDECIDED: 'undecided',
  SUSPENDED: 'has suspended its decision',
  WILL_NOT_ATTEND: 'will not attend',
  DECLINED: 'declined',
  NOT_INVITED: 'not invited',
  EXCLUDED: 'kept out',
  ATTENDED: 'attended',
  OBSERVED: 'observed',
  WITHDREW: 'withdrew',
  DID_NOT_ATTEND: 'did not attend',
};

interface Move {
  actor: { name: string };
  meeting: { name: string };
  before: { side: Side } | null;
  after: { side: Side };
}

export function moveInWords({ actor, meeting, before, after }: Move): string {
  const from = before && before.side !== 'UNKNOWN' ? ` (before: ${sideNames[before.side].toLowerCase()})` : '';
  return before?.side === after.side
    ? `${actor.name}, ${sideNames[after.side].toLowerCase()}: what is known of it has changed. ${meeting.name}`
    : `${actor.name} is now ${sideNames[after.side].toLowerCase()}${from}. ${meeting.name}`;
}
