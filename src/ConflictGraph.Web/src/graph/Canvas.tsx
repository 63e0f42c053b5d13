import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { coloursOf, glyphs, look } from './look';
import { discs, many, relax, type Place } from './layout';
import type { Drawn, Picture } from './picture';

cytoscape.use(fcose);
// It would put a style element into the page, which the page's policy forbids, unless it finds one by this name.
document.head.append(Object.assign(document.createElement('meta'), { id: '__________cytoscape_stylesheet' }));

const legible = 0.55;
const large = 1.25;
const narrow = 500;
const isDark = matchMedia('(prefers-color-scheme: dark)');

interface Props {
  picture: Picture;
  middle: string;
  selected: string | null;
  /** Keys of edges that lie on a path; everything else fades. */
  path: ReadonlySet<string>;
  onSelect: (slug: string | null) => void;
  /** A double click on a node. */
  onExpand: (slug: string) => void;
  onReady: (graph: Core | null) => void;
  label: string;
}

/** The picture itself. */
export default function Canvas({ picture, middle, selected, path, onSelect, onExpand, onReady, label }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const graph = useRef<Core>(null);
  const tell = useRef(onSelect);
  tell.current = onSelect;
  const expandNow = useRef(onExpand);
  expandNow.current = onExpand;
  const isLarge = picture.points.length > many;

  useEffect(() => {
    const made = cytoscape({
      container: place.current, minZoom: 0.05, maxZoom: 4, boxSelectionEnabled: false, selectionType: 'single',
      ...(isLarge && { textureOnViewport: true, hideEdgesOnViewport: true, hideLabelsOnViewport: true, pixelRatio: 1 }),
      ...(isLarge && hasGraphicsCard() && { renderer: { name: 'canvas', webgl: true } }),
    });
    made.on('tap', (event) => tell.current(event.target === made || !event.target.isNode() ? null : event.target.id()));
    made.on('dbltap', 'node', (event) => expandNow.current(event.target.id()));
    const repaint = () => made.style(look(coloursOf(place.current!), isLarge));
    repaint();
    isDark.addEventListener('change', repaint);
    graph.current = made;
    onReady(made);
    return () => {
      isDark.removeEventListener('change', repaint);
      onReady(null);
      made.destroy();
    };
  }, [isLarge, onReady]);

  useEffect(() => {
    draw(graph.current!, picture, middle, isLarge);
  }, [picture, middle, isLarge]);

  useEffect(() => {
    mark(graph.current!, selected, path);
  }, [picture, selected, path, isLarge]);

  return <div ref={place} className="graph-canvas" role="img" aria-label={label} tabIndex={0} onKeyDown={(event) => steer(graph.current!, event)} />;
}

function draw(graph: Core, { points, lines }: Picture, middle: string, isLarge: boolean) {
  const isFirst = graph.elements().empty();
  const wanted = new Set([...points.map(({ slug }) => slug), ...lines.map(({ key }) => key)]);
  const known = new Set(graph.elements().map((element) => element.id()));
  const changed = points.some(({ slug }) => !known.has(slug)) || [...known].some((id) => !wanted.has(id));
  const places = isFirst ? discs(points, middle) : null;
  graph.batch(() => {
    const parents = new Set(isLarge ? [] : points.map(({ inside }) => inside).filter((inside) => inside !== null));
    const ordered = [...points].sort((one, other) => Number(parents.has(other.slug)) - Number(parents.has(one.slug)));
    graph.nodes().forEach((node) => { if (!wanted.has(node.id()) && node.isParent()) node.children().move({ parent: null }); });
    graph.elements().forEach((element) => { if (!wanted.has(element.id())) element.remove(); });
    const fresh: ElementDefinition[] = [];
    for (const point of ordered) {
      if (known.has(point.slug)) {
        graph.getElementById(point.slug).data(dataOf(point));
      } else {
        fresh.push({ group: 'nodes', data: { id: point.slug, ...dataOf(point) }, position: { ...(places?.get(point.slug) ?? beside(graph, point.slug, lines)) } });
      }
    }
    for (const { key, from, to, kind, label, status } of lines) {
      if (known.has(key)) graph.getElementById(key).data({ kind, label, status });
      else fresh.push({ group: 'edges', data: { id: key, source: from, target: to, kind, label, status } });
    }
    graph.add(fresh);
    if (!isLarge) for (const { slug, inside } of points) graph.getElementById(slug).move({ parent: inside });
  });
  if (!isLarge && changed) relax(graph, isFirst);
  if (isFirst) show(graph, middle);
}

const dataOf = ({ kind, side, label, hidden }: Drawn) => ({ kind, side, label: `${side ? `${glyphs[side]} ` : ''}${label}${hidden > 0 ? `\n+${hidden}` : ''}` });

/** All of it, or on a telephone, where that would be too small to read, its middle. */
export function show(graph: Core, middle: string) {
  graph.fit(undefined, 30);
  const node = graph.getElementById(middle);
  if (graph.zoom() > large) {
    graph.zoom(large);
    graph.center();
  }
  if (graph.zoom() > legible || graph.width() > narrow || graph.nodes().length > many || node.empty()) return;
  graph.zoom(legible);
  graph.center(node);
}

/** What was opened from a node begins beside it. */
function beside(graph: Core, slug: string, lines: Picture['lines']) {
  for (const { from, to } of lines) {
    const other = from === slug ? graph.getElementById(to) : to === slug ? graph.getElementById(from) : null;
    if (other?.nonempty()) {
      const turn = [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7) * (Math.PI / 180);
      return { x: other.position('x') + 90 * Math.cos(turn), y: other.position('y') + 90 * Math.sin(turn) };
    }
  }
  return { x: 0, y: 0 };
}

function mark(graph: Core, selected: string | null, path: ReadonlySet<string>) {
  graph.batch(() => {
    graph.elements().removeClass('faded near on-path').unselect();
    if (path.size > 0) {
      const on = graph.edges().filter((edge) => path.has(edge.id()));
      graph.elements().not(on).not(on.connectedNodes()).not(on.connectedNodes().ancestors()).addClass('faded');
      on.addClass('on-path');
    }
    if (!selected) return;
    const node = graph.getElementById(selected);
    node.select();
    node.connectedEdges().addClass('near');
  });
}

/** As an animation, while which a large picture is drawn with less detail. */
const pan = (graph: Core, panBy: Place): void => void graph.stop().animate({ panBy }, { duration: 90, easing: 'linear' });

/** Arrows move the picture, + and - bring it nearer or farther, 0 shows all of it. */
function steer(graph: Core, event: KeyboardEvent) {
  const moves: Record<string, () => void> = {
    'ArrowLeft': () => pan(graph, { x: 60, y: 0 }),
    'ArrowRight': () => pan(graph, { x: -60, y: 0 }),
    'ArrowUp': () => pan(graph, { x: 0, y: 60 }),
    'ArrowDown': () => pan(graph, { x: 0, y: -60 }),
    '+': () => zoom(graph, 1.25),
    '-': () => zoom(graph, 0.8),
    '0': () => graph.fit(undefined, 40),
    'Escape': () => graph.$(':selected').unselect(),
  };
  const move = moves[event.key];
  if (!move || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  move();
}

export const zoom = (graph: Core, by: number): void => void graph.zoom({ level: graph.zoom() * by, renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } });

/** Whether a graphics card draws; where the processor only plays one, the plain canvas is faster by far. */
function hasGraphicsCard(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  const names = gl?.getExtension('WEBGL_debug_renderer_info');
  const renderer = gl && String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return !!renderer && !/swiftshader|llvmpipe|software|basic render/i.test(renderer);
}
