import type { Side } from '../generated/operations';

export interface Moves {
  attending: number;
  stayingAway: number;
  other: number;
}

/** The last moment that is not after a date, which counts as a whole: a day is its end. -1 before the first. */
export function placeOf(moments: readonly string[], date: string): number {
  const end = endOf(date);
  return moments.findLastIndex((moment) => Date.parse(moment) <= end);
}

/** How many went where at each moment. */
export function movesAt(moments: readonly string[], changes: readonly { at: string; before: { side: Side } | null; after: { side: Side } }[]): Moves[] {
  const moves = moments.map(() => ({ attending: 0, stayingAway: 0, other: 0 }));
  for (const { at, before, after } of changes) {
    const begins = Date.parse(at);
    const move = moves[moments.findLastIndex((moment) => Date.parse(moment) <= begins)];
    if (!move || after.side === 'UNKNOWN' || before?.side === after.side) continue;
    if (after.side === 'ATTENDING') move.attending++;
    else if (after.side === 'STAYING_AWAY') move.stayingAway++;
    else move.other++;
  }
  return moves;
}

function endOf(date: string): number {
  if (date.includes('T')) return Date.parse(date);
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (day) return Date.UTC(year, month! - 1, day + 1) - 1;
  return month ? Date.UTC(year, month, 1) - 1 : Date.UTC(year + 1, 0, 1) - 1;
}
