import type { Palette } from './palette.ts';

/** How drawings look, in the colours of a palette. */
export function drawingStyle(p: Palette): string {
  return `
.drawing { font-family: ${p.font}; fill: ${p.text}; }
.drawing text { font-size: 12px; white-space: pre; }
.drawing .small { font-size: 11px; }
.drawing .strong { font-weight: 600; }
.drawing .title { font-size: 13px; font-weight: 600; }
.drawing .large { font-size: 30px; font-weight: 600; }
.drawing .heading { font-size: 13px; fill: ${p.muted}; }
.drawing .muted { fill: ${p.muted}; }
.drawing .face { fill: ${p.card}; stroke: ${p.border}; }
.drawing .behind { fill: ${p.card}; stroke: ${p.border}; }
.drawing .hit { fill: transparent; }
.drawing .rule { stroke: ${p.border}; fill: none; }
.drawing .ring circle { fill: none; stroke-width: 5; }
.drawing .ring .track { stroke: ${p.track}; }
.drawing .bar .track { fill: ${p.track}; }
.drawing .bar.unknown .track { fill: none; stroke: ${p.grey}; stroke-dasharray: 2 2; }
.drawing .pace { stroke: ${p.text}; stroke-width: 2; fill: none; }
.drawing .figure { font-size: 11px; font-weight: 600; }
${['done', 'on-track', 'at-risk', 'behind', 'not-started', 'no-data']
  .map((name) => {
    const colour = colourOf(name, p);
    return `.is-${name} > .stripe, .is-${name} > .status .mark, .is-${name} > .mark, .minimap .is-${name} { fill: ${colour}; }
.drawing .dot.is-${name} > .face { fill: ${colour}; stroke: none; }
.is-${name} > .ring .done { stroke: ${colour}; }
.is-${name} > .bar .done { fill: ${colour}; }`;
  })
  .join('\n')}
.drawing .found-error { fill: ${p.red}; }
.drawing .found-warning { fill: ${p.yellow}; }
.drawing .found-information { fill: ${p.blue}; }
.drawing .edge .line { fill: none; stroke: ${p.line}; stroke-width: 1.5; }
.drawing .edge .end { fill: ${p.background}; stroke: ${p.line}; stroke-width: 1.5; }
.drawing .edge.contributes .line { stroke-width: 2.5; }
.drawing .edge.contributes .end { fill: ${p.line}; }
.drawing .edge.lit .line, .drawing .edge.lit .end { stroke: ${p.accent}; }
.drawing .edge.lit.contributes .end { fill: ${p.accent}; }
.drawing .context { opacity: 0.55; }
.drawing .knob rect { fill: ${p.background}; stroke: ${p.line}; }
.drawing .dot > .sign { fill: ${p.background}; }
.drawing .plot { fill: ${p.track}; fill-opacity: 0.35; }
.drawing .grid { stroke: ${p.border}; fill: none; }
.drawing .cycle { fill: ${p.track}; stroke: ${p.border}; }
.drawing .boundary { stroke: ${p.muted}; stroke-dasharray: 1 3; fill: none; }
.drawing .closing { stroke: ${p.text}; stroke-width: 2; fill: none; }
.drawing .today { stroke: ${p.accent}; stroke-width: 1.5; fill: none; }
.drawing .pace-line { stroke: ${p.text}; stroke-dasharray: 5 3; fill: none; }
.drawing .way { stroke: ${p.blue}; stroke-width: 2; fill: none; }
.drawing .reading { fill: ${p.blue}; stroke: ${p.background}; stroke-width: 1; }
.drawing .cone { fill: ${p.blue}; fill-opacity: 0.16; }
.drawing .likely { stroke: ${p.blue}; stroke-dasharray: 2 3; stroke-width: 1.5; fill: none; }
.drawing .confidence .sure { stroke: ${p.grey}; stroke-width: 1.5; fill: none; }
.drawing .confidence circle { fill: ${p.grey}; }
.drawing .check-in { fill: ${p.blue}; }
.drawing .rim { fill: none; stroke: ${p.border}; }
.drawing .hub { fill: ${p.card}; stroke: ${p.border}; }
`;
}

function colourOf(status: string, p: Palette): string {
  switch (status) {
    case 'done':
      return p.blue;
    case 'on-track':
      return p.green;
    case 'at-risk':
      return p.yellow;
    case 'behind':
      return p.red;
    default:
      return p.grey;
  }
}
