import type { Capacity, Credibility, DerivationKind, FactStatus, Reliability, Stance } from '../generated/operations';

export const capacities: Record<Capacity, string> = {
  FIRST_PARTY: 'the actor itself',
  AUTHORIZED_SPEAKER: 'a speaker for the actor',
  COALITION_SPEAKER: 'a speaker for its coalition',
  PERSONAL: 'a person for themselves',
  THIRD_PARTY_NAMED: 'a named third party',
  THIRD_PARTY_UNNAMED: 'an unnamed third party',
  EDITORIAL: 'an editor',
};

export const reliabilities: Record<Reliability, string> = {
  A: 'A, completely reliable',
  B: 'B, usually reliable',
  C: 'C, fairly reliable',
  D: 'D, not usually reliable',
  E: 'E, unreliable',
  F: 'F, cannot be judged',
};

export const credibilities: Record<Credibility, string> = {
  CONFIRMED: 'Confirmed',
  PROBABLY_TRUE: 'Probably true',
  POSSIBLY_TRUE: 'Possibly true',
  DOUBTFUL: 'Doubtful',
  IMPROBABLE: 'Improbable',
  CANNOT_BE_JUDGED: 'Cannot be judged',
};

export const derivations: Record<DerivationKind, string> = {
  REPUBLICATION: 'copy',
  TRANSLATION: 'translation',
  SUMMARY: 'summary',
  QUOTATION: 'quotation',
  REVISION: 'revision',
};

export const stances: Record<Stance, string> = {
  ENDORSES: 'endorses the meeting',
  ENDORSES_CONDITIONALLY: 'endorses the meeting under conditions',
  NEUTRAL: 'is neutral on the meeting',
  OPPOSES: 'opposes the meeting',
  REJECTS_RESULTS: 'rejects what the meeting decided',
};

export const statuses: Record<FactStatus, string> = {
  SETTLED: 'Settled',
  CONTESTED: 'Contested',
  UNREPORTED: 'Announced; no report says whether it came to that',
  UNKNOWN: 'Not known',
};

/** "1 source", "2 sources". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
