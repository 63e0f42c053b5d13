import { hrefOf, segment } from './address';
import type { Moment } from './moment';

const nowhen: Moment = { at: null, knownAt: null };

/** Where each thing is shown. */
export const meetingAt = (slug: string, moment: Moment = nowhen, open?: string) => hrefOf(`/meetings/${segment(slug)}`, { ...moment, open });
export const actorAt = (slug: string, moment: Moment = nowhen) => hrefOf(`/actors/${segment(slug)}`, { ...moment });
export const graphAround = (slug: string, moment: Moment = nowhen) => hrefOf('/graph', { around: slug, ...moment });
export const documentAt = (slug: string) => `/documents/${segment(slug)}`;
export const outletAt = (slug: string) => `/outlets/${segment(slug)}`;
