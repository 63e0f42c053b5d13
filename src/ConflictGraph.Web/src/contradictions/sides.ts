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
  /** Whether it stands in a headline that its own text contradicts. */
  isHeadline: boolean;
  claims: ContradictingFragment[];
}

/** What stands against what: claims that say the same stand together. */
export function sidesOf(kind: ContradictionKind, claims: readonly ContradictingFragment[]): ClaimSide[] {
  const sides = new Map<string, ClaimSide>();
  for (const claim of claims) {
    const isHeadline = kind === 'HEADLINE_VS_BODY' && claim.evidence.some((source) => source.isHeadline);
    const { key: says, side } = positionOf(claim);
    const key = isHeadline ? 'headline' : says;
    const known = sides.get(key);
    if (known) known.claims.push(claim);
    else sides.set(key, { side, isHeadline, claims: [claim] });
  }
  const [only, ...others] = [...sides.values()];
  if (only && others.length === 0 && only.claims.length > 1) {
    const [first, ...rest] = only.claims;
    return [{ ...only, claims: [first!] }, { ...only, claims: rest }];
  }
  return [...sides.values()];
}

function positionOf({ statement }: ContradictingFragment): { key: string; side: Side | null } {
  switch (statement.__typename) {
    case 'ParticipationStatement': {
      const side = columns[statement.participation];
      return { key: side, side };
    }
    case 'StanceStatement': return { key: statement.stance, side: null };
    case 'RoleStatement': return { key: `${statement.person.slug} ${statement.role} ${statement.title} ${statement.denied}`, side: null };
    case 'RelationStatement': return { key: `${statement.relation} ${statement.denied}`, side: null };
    case 'SuccessionStatement': return { key: `${statement.succession} ${statement.denied}`, side: null };
    default: return { key: String(statement.denied), side: null };
  }
}
