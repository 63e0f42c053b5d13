import { useAnswer } from '../data/useAnswer';
import { MeetingNamesDocument, type Capacity, type MeetingRoleKind, type Participation, type Quantifier, type RelationKind, type RoleKind, type Stance, type SupportKind } from '../generated/operations';
import { Choice } from '../parts/Choice';
import { roles } from '../words/actors';
import { capacities, stances } from '../words/claims';
import { quantifiers } from '../words/groups';
import { meetingRoles, relationKinds, supports } from '../words/statements';
import { participations } from '../words/sides';
import { ActorField } from './ActorField';
import type { ClaimKind, Draft } from './draft';

interface Props {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
}

const kinds: Record<ClaimKind, string> = {
  participation: 'who comes or stays away',
  stance: 'what somebody thinks of the meeting',
  support: 'who supports whom',
  membership: 'who belongs to a coalition',
  relation: 'who is allied or at odds',
  role: 'what a person is in a group',
  meetingRole: 'who hosts, convenes or guarantees',
};

const others: Partial<Record<ClaimKind, string>> = { support: 'Supports whom', membership: 'Belongs to', relation: 'With whom', role: 'In which group' };

/** What the words claim, and who said so. */
export function ClaimFields({ draft, change }: Props) {
  const meetings = useAnswer(MeetingNamesDocument, {}).data?.meetings.nodes ?? [];
  const { claim } = draft;
  const isOnMeeting = claim === 'participation' || claim === 'stance' || claim === 'meetingRole';
  const other = others[claim];
  return (
    <section className="step" aria-label="The claim">
      <h2>3. The claim</h2>
      <div className="fields">
        <Choice label="The words say" value={claim} options={kinds} onPick={(value) => change({ claim: value as ClaimKind })} />
        <ActorField label={claim === 'role' ? 'The person' : 'Who'} value={draft.actor} onChange={(actor) => change({ actor, quantifier: '' })} />
        {(claim === 'participation' || claim === 'stance') && draft.actor.kind === 'COALITION' && (
          <Choice label="Spoken of" value={draft.quantifier} options={{ '': 'the coalition itself', ...quantifiers }} onPick={(value) => change({ quantifier: value as Quantifier | '' })} />
        )}
        {claim === 'participation' && <Choice label="Does what" value={draft.participation} options={participations} onPick={(value) => change({ participation: value as Participation })} />}
        {claim === 'stance' && <Choice label="Thinks what" value={draft.stance} options={stances} onPick={(value) => change({ stance: value as Stance })} />}
        {claim === 'support' && <Choice label="With what" value={draft.support} options={supports} onPick={(value) => change({ support: value as SupportKind })} />}
        {claim === 'relation' && <Choice label="How" value={draft.relation} options={relationKinds} onPick={(value) => change({ relation: value as RelationKind })} />}
        {claim === 'role' && <Choice label="As what" value={draft.role} options={roles} onPick={(value) => change({ role: value as RoleKind })} />}
        {claim === 'meetingRole' && <Choice label="As what" value={draft.meetingRole} options={meetingRoles} onPick={(value) => change({ meetingRole: value as MeetingRoleKind })} />}
        {other && <ActorField label={other} value={draft.other} onChange={(value) => change({ other: value })} />}
        {isOnMeeting && <Choice label="Meeting" value={draft.meeting} options={{ '': 'choose one', ...Object.fromEntries(meetings.map(({ slug, name }) => [slug, name])) }} onPick={(meeting) => change({ meeting })} />}
        <ActorField label="Said by" value={draft.speaker} isFree onChange={(speaker) => change({ speaker })} />
        <Choice label="Speaking as" value={draft.capacity} options={capacities} onPick={(value) => change({ capacity: value as Capacity })} />
        <label className="field">Said on<input type="date" value={draft.said} onChange={(event) => change({ said: event.target.value })} /></label>
      </div>
    </section>
  );
}
