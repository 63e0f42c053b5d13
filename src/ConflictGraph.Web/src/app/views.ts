import { lazy, type ComponentType } from 'react';
import { MeetingList } from '../meetings/MeetingList';
import { MeetingPage } from '../meetings/MeetingPage';
import { NotFound } from './NotFound';

export interface ViewProps {
  slug: string;
}

interface View {
  path: RegExp;
  View: ComponentType<ViewProps>;
}

const views: View[] = [
  { path: /^\/(?:meetings\/?)?$/, View: MeetingList },
  { path: /^\/meetings\/([^/]+)$/, View: MeetingPage },
  { path: /^\/actors\/?$/, View: lazy(() => import('../actors/ActorList')) },
  { path: /^\/actors\/([^/]+)$/, View: lazy(() => import('../actors/ActorPage')) },
  { path: /^\/documents\/([^/]+)$/, View: lazy(() => import('../sources/DocumentPage')) },
  { path: /^\/outlets\/([^/]+)$/, View: lazy(() => import('../sources/OutletPage')) },
  { path: /^\/graph\/?$/, View: lazy(() => import('../graph/GraphPage')) },
  { path: /^\/contradictions\/?$/, View: lazy(() => import('../contradictions/ContradictionsPage')) },
  { path: /^\/what-if\/?$/, View: lazy(() => import('../whatif/WhatIfPage')) },
  { path: /^\/add\/?$/, View: lazy(() => import('../add/AddPage')) },
  { path: /^\/search\/?$/, View: lazy(() => import('../search/SearchPage')) },
];

export function viewAt(pathname: string): { View: ComponentType<ViewProps>; slug: string } {
  for (const { path, View } of views) {
    const match = path.exec(pathname);
    if (match) return { View, slug: decodeURIComponent(match[1] ?? '') };
  }
  return { View: NotFound, slug: '' };
}
