const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** 2017-01-23T07:00:00Z is "23 January 2017, 07:00 UTC", 2017-01 is "January 2017". Midnight is the beginning of a day, and told as the day. */
export function dateInWords(date: string): string {
  const [day, hours] = [dayOf(date), clock(date)];
  return hours ? `${day}, ${hours} UTC` : day;
}

/** The same without the year, for where room is short. */
export function dayInShort(date: string): string {
  const [, month, day] = date.slice(0, 10).split('-').map(Number);
  const name = month ? months[month - 1]!.slice(0, 3) : date;
  const hours = clock(date);
  return [day ? `${day} ${name}` : name, hours].filter(Boolean).join(', ');
}

export function spanInWords(start: string | null, end: string | null): string {
  if (!start && !end) return 'date not known';
  if (!end || start === end) return dateInWords(start ?? end!);
  if (!start) return `until ${dateInWords(end)}`;
  return `${dateInWords(start)} to ${dateInWords(end)}`;
}

/** For how long something holds or held. */
export function duringInWords(start: string | null, end: string | null): string {
  if (start && !end) return `since ${dateInWords(start)}`;
  return spanInWords(start, end);
}

export const timeInWords = (time: Date): string => time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** As it stands in an address. */
export const momentInAddress = (moment: string): string => moment.replace(/\.000Z$/, 'Z').replace(/T00:00:00Z$/, 'T00:00Z');

function dayOf(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return [day, month && months[month - 1], year].filter(Boolean).join(' ');
}

function clock(date: string): string {
  const time = /T(\d\d:\d\d)/.exec(date)?.[1];
  return !time || time === '00:00' || time === '23:59' ? '' : time;
}
