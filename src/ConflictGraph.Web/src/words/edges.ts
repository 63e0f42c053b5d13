import type { EdgeKind, NodeKind } from '../generated/operations';

/** How a reader chooses along which ties to go. */
export const edgeKinds: Record<EdgeKind, string> = {
  ATTENDS: 'Attends',
  STAYS_AWAY: 'Stays away',
  UNDECIDED_ON: 'Undecided on',
  NOT_INVITED_TO: 'Not invited',
  CONTESTED_ON: 'Contested',
  HAS_ROLE_IN: 'Role in a group',
  HAS_ROLE_AT: 'Role at a meeting',
  MEMBER_OF: 'Membership',
  SUPPORTS: 'Support',
  ALLIED_WITH: 'Alliance',
  RIVAL_OF: 'Rivalry',
  AT_WAR_WITH: 'War',
  SUCCEEDS: 'Lineage',
  ROUND_OF: 'Round of a process',
};

export const nodeKinds: Record<NodeKind, string> = {
  FACTION: 'Faction', COALITION: 'Coalition', STATE: 'State', ORGANIZATION: 'Organization', PERSON: 'Person',
  MEETING: 'Meeting', PROCESS: 'Process', DOCUMENT: 'Document', OUTLET: 'Outlet', CLAIM: 'Claim',
};
