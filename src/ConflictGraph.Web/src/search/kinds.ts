import type { NodeKind } from '../generated/operations';

export const actors: NodeKind[] = ['FACTION', 'COALITION', 'STATE', 'ORGANIZATION', 'PERSON'];
export const everything: NodeKind[] = [...actors, 'MEETING', 'PROCESS', 'DOCUMENT', 'OUTLET'];
