import type { ActorKind, Capacity, Participation, Quantifier, RecordInput, Reliability } from '../generated/operations';

/** A claim that nobody made, as it stands in the address. */
export interface Supposition {
  meeting: string | null;
  actor: string | null;
  value: Participation;
  by: Capacity;
  grade: Reliability;
  said: string | null;
  of: Quantifier | null;
}

export function suppositionIn(params: URLSearchParams): Supposition {
  return {
    meeting: params.get('meeting'),
    actor: params.get('actor'),
    value: (params.get('value') ?? 'WILL_ATTEND') as Participation,
    by: (params.get('by') ?? 'FIRST_PARTY') as Capacity,
    grade: (params.get('grade') ?? 'C') as Reliability,
    said: params.get('said'),
    of: params.get('of') as Quantifier | null,
  };
}

/** Names that are not taken by anything recorded. */
const outlet = 'outlet/what-if';
const document = 'doc/what-if';

export function inputOf({ meeting, actor, value, by, grade, said, of }: Supposition & { meeting: string; actor: string; said: string }): RecordInput {
  const isOwn = by === 'FIRST_PARTY';
  return {
    outlets: [{ id: outlet, name: 'A supposition', reliability: grade }],
    documents: [{ id: document, outlet, title: 'A supposition' }],
    claims: [{
      participation: { subject: of ? { group: { of: actor, quantifier: of } } : { actor }, meeting, value },
      capacity: by,
      speaker: isOwn ? actor : null,
      speakerName: isOwn ? null : 'a supposed source',
      statedAt: said,
      evidence: [{ document }],
    }],
  };
}

export const isGroup = (kind: ActorKind | undefined): boolean => kind === 'COALITION';

/** The day before the meeting, when everything is still open; today where no day is known. */
export function dayBefore(starts: string | null | undefined): string {
  const day = starts && starts.length >= 10 ? new Date(Date.parse(`${starts.slice(0, 10)}T00:00:00Z`) - 86_400_000) : new Date();
  return day.toISOString().slice(0, 10);
}
