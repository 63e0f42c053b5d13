import { useEffect, useState } from 'react';
import type { ActorKind, Capacity, MeetingRoleKind, Participation, Quantifier, RelationKind, RoleKind, Stance, SupportKind } from '../generated/operations';

export type ClaimKind = 'participation' | 'stance' | 'membership' | 'support' | 'relation' | 'role' | 'meetingRole';

/** One that is recorded, by its slug, or one that is new and only has a name. */
export interface Named {
  slug: string | null;
  name: string;
  kind: ActorKind;
}

/** A source and a claim on the way to being recorded. It outlives a reload, and ends with the tab. */
export interface Draft {
  outlet: { slug: string | null; name: string };
  title: string;
  url: string;
  published: string;
  language: string;
  text: string;
  quote: string;
  isHeadline: boolean;
  claim: ClaimKind;
  actor: Named;
  quantifier: Quantifier | '';
  other: Named;
  meeting: string;
  participation: Participation;
  stance: Stance;
  support: SupportKind;
  relation: RelationKind;
  role: RoleKind;
  meetingRole: MeetingRoleKind;
  speaker: Named;
  capacity: Capacity;
  said: string;
}

const nobody: Named = { slug: null, name: '', kind: 'FACTION' };

const empty: Draft = {
  outlet: { slug: null, name: '' }, title: '', url: '', published: '', language: '', text: '', quote: '', isHeadline: false,
  claim: 'participation', actor: nobody, quantifier: '', other: nobody, meeting: '', participation: 'WILL_ATTEND', stance: 'ENDORSES', support: 'POLITICAL',
  relation: 'ALLIED', role: 'SPOKESPERSON', meetingRole: 'HOST', speaker: nobody, capacity: 'THIRD_PARTY_NAMED', said: '',
};

const name = 'conflictgraph.draft';

export function useDraft(): { draft: Draft; change: (changes: Partial<Draft>) => void; next: () => void; discard: () => void } {
  const [draft, setDraft] = useState<Draft>(() => ({ ...empty, ...JSON.parse(sessionStorage.getItem(name) ?? '{}') }));
  useEffect(() => sessionStorage.setItem(name, JSON.stringify(draft)), [draft]);
  return {
    draft,
    change: (changes) => setDraft((before) => ({ ...before, ...changes })),
    // Another claim from the same source.
    next: () => setDraft(({ outlet, title, url, published, language, text, meeting, said }) => ({ ...empty, outlet, title, url, published, language, text, meeting, said })),
    discard: () => setDraft(empty),
  };
}
