import type { Moment } from '../address/moment';
import { useAnswer } from '../data/useAnswer';
import { MeetingHeadDocument } from '../generated/operations';
import { TimeBar } from '../time/TimeBar';

/** The days of the meeting in the middle: the picture changes as they pass. */
export function GraphTime({ meeting, moment }: { meeting: string; moment: Moment }) {
  const { data } = useAnswer(MeetingHeadDocument, { id: meeting, knownAt: moment.knownAt });
  return data?.meeting ? <TimeBar meeting={data.meeting} moment={moment} /> : null;
}
