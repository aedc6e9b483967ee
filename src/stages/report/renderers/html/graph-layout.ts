/** Places the boxes of a picture from left to right. The only file that knows dagre; its published types do not resolve under nodenext, so what is used is declared here. */
import dagre from '@dagrejs/dagre';

export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Middle of each box. */
  readonly centres: ReadonlyMap<string, Point>;
  /** For each link, points to pass between its ends, so that a long link goes round the boxes between. */
  readonly ways: readonly (readonly Point[])[];
}

interface LayoutLibrary {
  readonly graphlib: { readonly Graph: new () => LayoutGraph };
  readonly layout: (graph: LayoutGraph) => void;
}

interface LayoutGraph {
  setGraph(options: Readonly<Record<string, string | number>>): unknown;
  setDefaultEdgeLabel(make: () => object): unknown;
  setNode(id: string, size: { width: number; height: number }): unknown;
  setEdge(from: string, to: string): unknown;
  node(id: string): Point;
  edge(from: string, to: string): { readonly points: readonly Point[] };
  graph(): { readonly width?: number; readonly height?: number };
}

export function laidOut(boxes: readonly Box[], links: readonly { readonly from: string; readonly to: string }[]): Layout {
  const library = dagre as unknown as LayoutLibrary;
  const graph = new library.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: 60, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { from, to } of links) graph.setEdge(from, to);
  library.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    centres: new Map(boxes.map(({ id }) => [id, graph.node(id)])),
    ways: links.map(({ from, to }) => graph.edge(from, to).points.slice(1, -1)),
  };
}
