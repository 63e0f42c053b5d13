import type { ActorPageQuery } from '../generated/operations';

type Actor = NonNullable<ActorPageQuery['actor']>;
type Role = Extract<Actor, { __typename: 'Person' }>['roles'][number]['role'];

export const roles: Record<Role, string> = {
  LEADER: 'leader',
  SPOKESPERSON: 'spokesperson',
  HEAD_OF_DELEGATION: 'head of delegation',
  NEGOTIATOR: 'negotiator',
  ADVISER: 'adviser',
  DELEGATE: 'delegate',
  OFFICIAL: 'official',
  MEMBER: 'member',
};

export const relations: Record<Actor['relations'][number]['relation'], string> = { ALLIED: 'allied', RIVAL: 'rivals', AT_WAR: 'at war' };

export const successions: Record<Actor['lineage'][number]['succession'], [before: string, after: string]> = {
  SPLINTER: ['split off from', 'from it split'],
  MERGER: ['merged from', 'merged into'],
  RENAME: ['earlier called', 'later called'],
  JOINED: ['was joined by', 'joined'],
};
