import type { ClaimInput, RecordInput } from '../generated/operations';
import type { Draft, Named } from './draft';

/** What the draft still lacks, in words for the person who fills it in. */
export function missingIn(draft: Draft): string[] {
  const needsMeeting = ['participation', 'stance', 'meetingRole'].includes(draft.claim);
  const needsOther = ['membership', 'support', 'relation', 'role'].includes(draft.claim);
  return [
    draft.outlet.name.trim() === '' && 'Who published the source?',
    draft.title.trim() === '' && 'What is the title of the source?',
    draft.actor.name.trim() === '' && 'Whom is the claim about?',
    needsOther && draft.other.name.trim() === '' && 'Who is the other one in the claim?',
    needsMeeting && draft.meeting === '' && 'Which meeting is it about?',
    draft.said === '' && 'When was it said?',
  ].filter((each) => each !== false);
}

/** A draft as the server takes it. What is recorded already is recorded again unchanged. */
export function inputOf(draft: Draft): RecordInput {
  const outlet = draft.outlet.slug ?? `outlet/${slugOf(draft.outlet.name)}`;
  const document = `doc/${slugOf(draft.outlet.name)}-${draft.published || 'undated'}-${shortHash(draft.title + draft.url)}`;
  const named = [draft.actor, draft.other, draft.speaker].filter((each) => each.slug === null && each.name.trim() !== '' && usesOther(draft, each));
  const newActors = named.filter((each) => each !== draft.speaker);
  return {
    outlets: draft.outlet.slug ? null : [{ id: outlet, name: draft.outlet.name.trim() }],
    documents: [{
      id: document, outlet, title: draft.title.trim(), url: draft.url.trim() || null, publishedAt: draft.published || null, language: draft.language.trim() || null, text: draft.text.trim() === '' ? null : draft.text,
    }],
    actors: newActors.length > 0 ? newActors.map((each) => ({ id: idOf(each), kind: each.kind, name: each.name.trim() })) : null,
    claims: [{
      ...statementOf(draft),
      capacity: draft.capacity,
      statedAt: draft.said,
      speaker: draft.speaker.slug,
      speakerName: draft.speaker.slug || draft.speaker.name.trim() === '' ? null : draft.speaker.name.trim(),
      evidence: [{ document, quote: draft.quote || null, isHeadline: draft.isHeadline }],
    }],
  };
}

const usesOther = (draft: Draft, each: Named): boolean => each !== draft.other || ['membership', 'support', 'relation', 'role'].includes(draft.claim);

function statementOf(draft: Draft): Pick<ClaimInput, 'participation' | 'stance' | 'membership' | 'support' | 'relation' | 'role' | 'meetingRole'> {
  const [actor, other, meeting] = [idOf(draft.actor), idOf(draft.other), draft.meeting];
  const subject = draft.quantifier === '' ? { actor } : { group: { of: actor, quantifier: draft.quantifier } };
  switch (draft.claim) {
    case 'participation': return { participation: { subject, meeting, value: draft.participation } };
    case 'stance': return { stance: { subject, meeting, value: draft.stance } };
    case 'membership': return { membership: { member: actor, coalition: other } };
    case 'support': return { support: { sponsor: actor, recipient: other, kinds: [draft.support] } };
    case 'relation': return { relation: { from: actor, to: other, kind: draft.relation } };
    case 'role': return { role: { person: actor, group: other, role: draft.role } };
    case 'meetingRole': return { meetingRole: { actor, meeting, role: draft.meetingRole } };
  }
}

const idOf = ({ slug, name }: Named): string => slug ?? slugOf(name);

/** Letters that are not of the Latin script have no place in a slug; a name without any gets a number. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80);
  return plain || shortHash(name);
}

function shortHash(text: string): string {
  let hash = 2_166_136_261;
  for (const letter of text.trim()) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16_777_619);
  return (hash >>> 0).toString(36);
}
