import type { ReactNode } from 'react';
import { Link } from '../address/Link';
import type { Moment } from '../address/moment';
import { actorAt, meetingAt } from '../address/places';
import type { ActorPageQuery, GroundFragment, NamedFragment } from '../generated/operations';
import { relations, roles, successions } from '../words/actors';
import { dateInWords, duringInWords } from '../words/dates';
import { supports } from '../words/statements';

type Actor = NonNullable<ActorPageQuery['actor']>;

/** Roles, memberships, sponsors, allies and lineage. What claims dispute is marked; each tie says why it is there. */
export function Ties({ actor, moment }: { actor: Actor; moment: Moment }) {
  const link = (other: NamedFragment) => <Link to={actorAt(other.slug, moment)}><bdi>{other.name}</bdi></Link>;
  const people = actor.__typename === 'Person' ? [] : actor.people;
  const isAlone = actor.memberships.length + actor.relations.length + actor.lineage.length + actor.sponsors.length + actor.sponsorOf.length + people.length === 0 && actor.__typename !== 'Person' && actor.__typename !== 'Coalition';
  return (
    <aside className="ties" aria-label="Ties">
      {isAlone && <p className="nobody">No tie to another actor has been recorded. Claims on membership, support and alliance make them.</p>}
      {actor.__typename === 'Person' && (
        <Group title="Roles">{actor.roles.map((tie, index) => <Tie key={index} ground={tie}>{tie.title ?? roles[tie.role]}, {link(tie.group)}{tie.atMeeting && <> at <Link to={meetingAt(tie.atMeeting.slug, moment)}><bdi>{tie.atMeeting.name}</bdi></Link></>}</Tie>)}</Group>
      )}
      <Group title="Sponsors">{actor.sponsors.map((tie, index) => <Tie key={index} ground={tie}>{link(tie.sponsor)} <span className="facts">{tie.kinds.map((kind) => supports[kind]).join(', ')}</span></Tie>)}</Group>
      <Group title="Supports">{actor.sponsorOf.map((tie, index) => <Tie key={index} ground={tie}>{link(tie.recipient)} <span className="facts">{tie.kinds.map((kind) => supports[kind]).join(', ')}</span></Tie>)}</Group>
      <Group title="Belongs to">{actor.memberships.map((tie, index) => <Tie key={index} ground={tie}>{link(tie.coalition)}</Tie>)}</Group>
      {actor.__typename === 'Coalition' && <Group title="Members">{actor.members.map((tie, index) => <Tie key={index} ground={tie}>{link(tie.member)}</Tie>)}</Group>}
      <Group title="Allies and rivals">{actor.relations.map((tie, index) => <Tie key={index} ground={tie}>{link(tie.from.slug === actor.slug ? tie.to : tie.from)} <span className="facts">{relations[tie.relation]}</span></Tie>)}</Group>
      <Group title="Lineage">
        {actor.lineage.map((tie, index) => {
          const [before, after] = successions[tie.succession];
          const isLater = tie.successor.slug === actor.slug;
          return <Tie key={index} ground={tie}>{isLater ? before : after} {link(isLater ? tie.predecessor : tie.successor)} {tie.at && !tie.during && <span className="facts">{dateInWords(tie.at)}</span>}</Tie>;
        })}
      </Group>
      <Group title="People">{people.map((tie, index) => <Tie key={index} ground={tie}>{link(tie.person)} <span className="facts">{tie.title ?? roles[tie.role]}</span></Tie>)}</Group>
    </aside>
  );
}

function Group({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return <section aria-label={title}><h2>{title}</h2><ul className="tie-list">{children}</ul></section>;
}

function Tie({ ground, children }: { ground: GroundFragment; children: ReactNode }) {
  const { during, status, because } = ground;
  return (
    <li className={status === 'CONTESTED' ? 'is-disputed' : undefined}>
      <p>{children}{during && (during.start || during.end) && <span className="facts"> {duringInWords(during.start, during.end)}</span>}{status === 'CONTESTED' && <span className="tag is-faint">disputed</span>}</p>
      <details><summary className="facts">Why</summary><p className="facts" dir="auto">{because}</p></details>
    </li>
  );
}
