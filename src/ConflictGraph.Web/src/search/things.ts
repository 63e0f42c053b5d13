import { hrefOf, segment } from '../address/address';
import { actorAt, documentAt, meetingAt, outletAt } from '../address/places';
import type { ActorKind, ThingFragment } from '../generated/operations';

export const actorKinds: Record<ActorKind, string> = {
  FACTION: 'Faction',
  COALITION: 'Coalition',
  STATE: 'State',
  ORGANIZATION: 'Organization',
  PERSON: 'Person',
};

export function nameOf(thing: ThingFragment): string {
  switch (thing.__typename) {
    case 'Meeting': return thing.meetingName;
    case 'Process': return thing.processName;
    case 'Outlet': return thing.outletName;
    case 'Document': return thing.title;
    case 'Claim': return thing.slug;
    default: return thing.name;
  }
}

export function kindOf(thing: ThingFragment): string {
  switch (thing.__typename) {
    case 'Meeting':
    case 'Process':
    case 'Claim':
    case 'Outlet': return thing.__typename;
    case 'Document': return `Document, ${thing.outlet.name}`;
    default: return actorKinds[thing.kind];
  }
}

export function placeOf(thing: ThingFragment): string {
  switch (thing.__typename) {
    case 'Meeting': return meetingAt(thing.slug);
    case 'Process': return hrefOf('/meetings', { process: thing.slug });
    case 'Outlet': return outletAt(thing.slug);
    case 'Document': return documentAt(thing.slug);
    case 'Claim': return hrefOf('/search', { for: segment(thing.slug) });
    default: return actorAt(thing.slug);
  }
}
