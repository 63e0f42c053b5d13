/** Files from /export, opened by programs that other people wrote. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import Graph, { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { url, post } from '../server.js';

const moment = 'at=2017-01-22';
const subjects = {
  meeting: `/export/meeting?id=astana-1&${moment}`,
  graph: `/export/graph?around=ahrar-al-sham&around=turkey&hops=2&${moment}`,
  all: `/export/all?${moment}`,
};

const fetched = async (subject, format) => {
  const answer = await fetch(new URL(`${subjects[subject]}&format=${format}`, url));
  assert.equal(answer.status, 200);
  return answer.text();
};

const csv = async (subject, format) => parseCsv(await fetched(subject, format), { columns: true });

/** What every other format has to have too. */
const told = async (subject) => {
  const elements = JSON.parse(await fetched(subject, 'cytoscape')).elements;
  return { nodes: elements.nodes.map((node) => node.data), edges: elements.edges.map((edge) => edge.data) };
};

const sorted = (values) => [...values].sort();

for (const subject of Object.keys(subjects)) {
  test(`${subject}: Cytoscape.js takes its elements as they are`, async () => {
    const { elements } = JSON.parse(await fetched(subject, 'cytoscape'));
    const graph = cytoscape({ headless: true, elements });
    assert.equal(graph.nodes().length, elements.nodes.length);
    assert.equal(graph.edges().length, elements.edges.length);
    assert.ok(graph.edges().every((edge) => edge.source().id() === edge.data('source') && edge.data('because').length > 0));
  });

  test(`${subject}: graphology reads the GEXF`, async () => {
    const text = await fetched(subject, 'gexf');
    const graph = gexf.parse(MultiGraph, text, { DOMParser, allowUndeclaredAttributes: false });
    const { nodes, edges } = await told(subject);
    assert.deepEqual(sorted(graph.nodes()), sorted(nodes.map((node) => node.id)));
    assert.deepEqual(sorted(graph.edges()), sorted(edges.map((edge) => edge.id)));
    for (const edge of edges) {
      assert.equal(graph.getEdgeAttribute(edge.id, 'because'), edge.because);
      assert.equal(graph.isDirected(edge.id), edge.directed);
    }
    for (const node of nodes)
      assert.equal(graph.getNodeAttribute(node.id, 'label'), node.label);
  });

  test(`${subject}: graphology reads the GraphML`, async () => {
    const graph = graphml.parse(MultiGraph, await fetched(subject, 'graphml'));
    const { nodes, edges } = await told(subject);
    const slugs = graph.mapNodes((_, attributes) => attributes.slug);
    assert.deepEqual(sorted(slugs), sorted(nodes.map((node) => node.id)));
    const ends = graph.mapEdges((_, { kind }, source, target) => [graph.getNodeAttribute(source, 'slug'), kind, graph.getNodeAttribute(target, 'slug')].join(' '));
    assert.deepEqual(sorted(ends), sorted(edges.map((edge) => edge.id)));
  });

  test(`${subject}: the spreadsheets hold the same nodes and edges`, async () => {
    const { nodes, edges } = await told(subject);
    assert.deepEqual((await csv(subject, 'csv-nodes')).map((row) => [row.id, row.kind]), nodes.map((node) => [node.id, node.kind]));
    assert.deepEqual((await csv(subject, 'csv')).map((row) => [row.source, row.target, row.kind, row.because]), edges.map((edge) => [edge.source, edge.target, edge.kind, edge.because]));
  });

  test(`${subject}: a JSON-LD library reads who said what, and PROV says it`, async () => {
    const triples = (await jsonld.toRDF(JSON.parse(await fetched(subject, 'jsonld')), { documentLoader: () => assert.fail('nothing is loaded from elsewhere') }));
    const of = (term) => triples.filter((triple) => triple.predicate.value === term);
    const types = of('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
    const claims = types.filter((triple) => triple.object.value === 'urn:conflictgraph-terms:Claim').map((triple) => triple.subject.value);
    const named = new Set(types.map((triple) => triple.subject.value));
    assert.ok(claims.length > 0);
    assert.equal(new Set(claims).size, claims.length);
    for (const triple of [...of('http://www.w3.org/ns/prov#hadPrimarySource'), ...of('http://www.w3.org/ns/prov#wasDerivedFrom'), ...of('http://www.w3.org/ns/prov#wasAttributedTo')])
      assert.ok(named.has(triple.object.value), `${triple.object.value} is named and not described`);
    assert.equal(of('http://www.w3.org/ns/prov#generatedAtTime').length, claims.length);
  });
}

test('Graphviz draws the meeting', async () => {
  const graphviz = await Graphviz.load();
  const drawn = JSON.parse(graphviz.layout(await fetched('meeting', 'dot'), 'json', 'dot'));
  const { nodes, edges } = await told('meeting');
  assert.deepEqual(sorted(drawn.objects.map((node) => node.label)), sorted(nodes.map((node) => node.label)));
  assert.equal(drawn.edges.length, edges.length);
});

test('every claim on the meeting is in the provenance', async () => {
  const file = JSON.parse(await fetched('meeting', 'jsonld'));
  const { data } = await (await post({ query: '{ claims(first: 500, filter: { meeting: "astana-1" }) { totalCount } }' })).json();
  const claims = file['@graph'].filter((thing) => thing['@type'].includes('cg:Claim') && thing.meeting === 'urn:conflictgraph:astana-1');
  assert.ok(claims.length >= data.claims.totalCount && data.claims.totalCount > 100);
});

test('a graph that was read can be walked', async () => {
  const graph = gexf.parse(MultiGraph, await fetched('all', 'gexf'), { DOMParser });
  assert.ok(graph instanceof Graph);
  assert.ok(graph.degree('astana-1') > 20);
});
