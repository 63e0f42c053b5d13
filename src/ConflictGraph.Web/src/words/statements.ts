import type { MeetingRoleKind, RelationKind, SupportKind } from '../generated/operations';

export const supports: Record<SupportKind, string> = {
  POLITICAL: 'political backing', WEAPONS: 'weapons', FUNDING: 'money', TRAINING: 'training', MATERIEL: 'materiel', INTELLIGENCE: 'intelligence', TROOPS: 'troops',
  FOREIGN_TROOP_PRESENCE: 'the presence of its troops', INFRASTRUCTURE: 'infrastructure', TERRITORY: 'territory', OTHER: 'other support', UNKNOWN: 'support of a kind that is not known',
};

export const relationKinds: Record<RelationKind, string> = { ALLIED: 'allied', RIVAL: 'rivals', AT_WAR: 'at war' };

export const meetingRoles: Record<MeetingRoleKind, string> = {
  HOST: 'host', CONVENER: 'convener', GUARANTOR: 'guarantor', MEDIATOR: 'mediator', FACILITATOR: 'facilitator', OBSERVER: 'observer', WITNESS: 'witness', INVITEE: 'invitee',
};
