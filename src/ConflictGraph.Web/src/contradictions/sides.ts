import type { ContradictingFragment, ContradictionKind, Participation, Side } from '../generated/operations';

export const kinds: Record<ContradictionKind, string> = {
  DIRECT: 'One says so, another says the opposite',
  COLLECTIVE_VS_SPECIFIC: 'A claim on a group against one on a member',
  HEADLINE_VS_BODY: 'A headline against its own text',
  INTENT_VS_OUTCOME: 'What was intended against what came of it',
  ROLE_DISPUTE: 'A dispute over a role',
};

const columns: Record<Participation, Side> = {
  WILL_ATTEND: 'ATTENDING', WILL_ATTEND_CONDITIONALLY: 'ATTENDING', WILL_OBSERVE: 'ATTENDING', ATTENDED: 'ATTENDING', OBSERVED: 'ATTENDING',
  WILL_NOT_ATTEND: 'STAYING_AWAY', DECLINED: 'STAYING_AWAY', WITHDREW: 'STAYING_AWAY', DID_NOT_ATTEND: 'STAYING_AWAY',
  UNDECIDED: 'UNDECIDED', SUSPENDED: 'UNDECIDED', NOT_INVITED: 'NOT_INVITED', EXCLUDED: 'NOT_INVITED',
};

export interface ClaimSide {
  side: Side | null;
  claims: ContradictingFragment[];
}

/** What stands against what: claims that say the same stand together. */
export function sidesOf(kind: ContradictionKind, claims: readonly ContradictingFragment[]): ClaimSide[] {
  const sides = new Map<string, ClaimSide>();
  for (const claim of claims) {
    const { key, side } = positionOf(kind, claim);
    const known = sides.get(key);
    if (known) known.claims.push(claim);
    else sides.set(key, { side, claims: [claim] });
  }
  const [only, ...others] = [...sides.values()];
  if (only && others.length === 0 && only.claims.length > 1) {
    const [first, ...rest] = only.claims;
    return [{ side: only.side, claims: [first!] }, { side: only.side, claims: rest }];
  }
  return [...sides.values()];
}

function positionOf(kind: ContradictionKind, { statement, evidence }: ContradictingFragment): { key: string; side: Side | null } {
  const isHeadline = kind === 'HEADLINE_VS_BODY' && evidence.some((source) => source.isHeadline);
  switch (statement.__typename) {
    case 'ParticipationStatement': {
      const side = columns[statement.participation];
      return { key: isHeadline ? 'headline' : side, side };
    }
    case 'StanceStatement': return { key: statement.stance, side: null };
    case 'RoleStatement': return { key: `${statement.person.slug} ${statement.role} ${statement.title} ${statement.denied}`, side: null };
    case 'RelationStatement': return { key: `${statement.relation} ${statement.denied}`, side: null };
    case 'SuccessionStatement': return { key: `${statement.succession} ${statement.denied}`, side: null };
    default: return { key: String(statement.denied), side: null };
  }
}
