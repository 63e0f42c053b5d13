import type { ReactNode } from 'react';
import type { Moment } from '../address/moment';
import type { CardFragment, MeetingBoardQuery, Side } from '../generated/operations';
import { SideMark } from '../parts/SideMark';
import { sideNames } from '../words/sides';
import { PositionCard } from './PositionCard';
import { useMoves } from './useMoves';

type Answer = NonNullable<MeetingBoardQuery['meeting']>;

interface Props {
  answer: Answer;
  meeting: string;
  moment: Moment;
  /** The slug of the actor whose claims are read. */
  open: string | null;
}

/** What an empty column says. */
const nobody: Partial<Record<Side, string>> = {
  ATTENDING: 'At this moment no claim that counts says that anybody attends. Silence never means absence.',
  STAYING_AWAY: 'At this moment no claim that counts says that anybody stays away.',
  UNDECIDED: 'Who says that it has not decided stands here.',
  NOT_INVITED: 'Who is not invited, or is kept out, stands here.',
  CONTESTED: 'Where claims contradict each other and no rule decides between them, the actor stands here, with both.',
};

export function Board({ answer, meeting, moment, open }: Props) {
  const { shown, movedFrom } = useMoves(answer);
  const column = (side: Side, cards: readonly CardFragment[]) => (
    <Column side={side} count={cards.length}>
      {cards.map((card) => (
        <PositionCard key={card.actor.slug} card={card} meeting={meeting} moment={moment} isOpen={open === card.actor.slug} movedFrom={movedFrom(card)} />
      ))}
    </Column>
  );
  return (
    <div className="board">
      <div className="board-sides">
        {column('ATTENDING', shown.attending)}
        {column('STAYING_AWAY', shown.stayingAway)}
      </div>
      <div className="board-rest">
        {column('UNDECIDED', shown.undecided)}
        {column('NOT_INVITED', shown.notInvited)}
        {column('CONTESTED', shown.contested)}
      </div>
    </div>
  );
}

function Column({ side, count, children }: { side: Side; count: number; children: ReactNode }) {
  const id = `side-${side.toLowerCase()}`;
  return (
    <section className={`column ${id}`} aria-labelledby={id}>
      <h2 id={id}><SideMark side={side} /> {sideNames[side]} <span className="count">{count}</span></h2>
      {count > 0 ? <ul className="cards">{children}</ul> : <p className="nobody">{nobody[side]}</p>}
    </section>
  );
}
