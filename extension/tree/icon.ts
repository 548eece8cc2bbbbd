import type { GoalStatus, TreeNode } from '../../language-server/protocol.ts';

/** Colours of a theme's kind, dark enough or bright enough for its background and for that of high contrast. */
interface Palette {
  readonly track: string;
  readonly status: Readonly<Record<GoalStatus, string>>;
}

const DARK: Palette = {
  track: '#757575',
  status: {
    done: '#73C991',
    'on track': '#73C991',
    'at risk': '#E2B93D',
    behind: '#F48771',
    'not started': '#A0A0A0',
    'no data': '#A0A0A0',
  },
};

const LIGHT: Palette = {
  track: '#9A9A9A',
  status: {
    done: '#1F7A3D',
    'on track': '#1F7A3D',
    'at risk': '#8F5E00',
    behind: '#B8220F',
    'not started': '#616161',
    'no data': '#616161',
  },
};

/** Twentieths: finer steps nobody sees at this size, and every other icon is one more for the editor to keep. */
const STEPS = 20;
const RADIUS = 5.75;

/**
 * The score of an objective as a ring, of a key result as a bar. What the colour says, the shape says too: a tick for
 * done, a point for at risk, a cross for behind, dashes for what nobody knows.
 * @param theme the kind of the colour theme
 * @returns an SVG of 16 × 16
 */
export function scoreIcon(
  { kind, status = 'no data', share, dropped }: Pick<TreeNode, 'kind' | 'status' | 'share' | 'dropped'>,
  theme: 'light' | 'dark',
): string {
  const { track, status: colours } = theme === 'dark' ? DARK : LIGHT;
  const full = share === undefined ? 0 : Math.round(share * STEPS) / STEPS;
  const colour = colours[status];
  const drawing = dropped
    ? `<g stroke="${track}"><circle cx="8" cy="8" r="${RADIUS}"/><path d="M4 12 12 4"/></g>`
    : kind === 'key-result'
      ? bar(full, status, colour, track)
      : ring(full, status, colour, track);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke-width="1.75" stroke-linecap="round">${drawing}</svg>`;
}

function ring(full: number, status: GoalStatus, colour: string, track: string): string {
  const around = `<circle cx="8" cy="8" r="${RADIUS}" stroke="${isKnown(status) ? track : colour}"${dashes(status)}${isKnown(status) ? ' opacity=".55"' : ''}/>`;
  return around + arc(status === 'done' ? 1 : full, colour) + mark(status, colour);
}

function arc(full: number, colour: string): string {
  if (full <= 0) return '';
  if (full >= 1) return `<circle cx="8" cy="8" r="${RADIUS}" stroke="${colour}"/>`;
  const angle = 2 * Math.PI * full - Math.PI / 2;
  const [x, y] = [8 + RADIUS * Math.cos(angle), 8 + RADIUS * Math.sin(angle)];
  const long = full > 0.5 ? 1 : 0;
  return `<path d="M8 ${8 - RADIUS}A${RADIUS} ${RADIUS} 0 ${long} 1 ${x.toFixed(2)} ${y.toFixed(2)}" stroke="${colour}"/>`;
}

function mark(status: GoalStatus, colour: string): string {
  const line = (d: string): string => `<path d="${d}" stroke="${colour}" stroke-width="1.5"/>`;
  switch (status) {
    case 'done':
      return line('M5.6 8.2 7.3 9.9 10.5 6.4');
    case 'at risk':
      return line('M8 5.6V8.4') + line('M8 10.4V10.41');
    case 'behind':
      return line('M6.4 6.4 9.6 9.6M9.6 6.4 6.4 9.6');
    default:
      return '';
  }
}

/** As long as there is room for: what the colour says besides stands behind it. */
function bar(full: number, status: GoalStatus, colour: string, track: string): string {
  const known = isKnown(status);
  const sign = status === 'done' || status === 'at risk' || status === 'behind';
  const length = sign ? 9 : 13.5;
  const around = `<rect x="1" y="5" width="${length}" height="6" rx="2" stroke="${known ? track : colour}" stroke-width="1"${known ? '' : ' stroke-dasharray="2 1.6" stroke-linecap="butt"'}/>`;
  const share = status === 'done' ? 1 : full;
  const width = share === 0 ? 0 : Math.max(1.5, (length - 2) * share);
  const fill =
    width === 0 ? '' : `<rect x="2" y="6" width="${width.toFixed(2)}" height="4" rx="1" fill="${colour}"/>`;
  return around + fill + (sign ? `<g transform="translate(5.2)">${mark(status, colour)}</g>` : '');
}

function isKnown(status: GoalStatus): boolean {
  return status !== 'no data' && status !== 'not started';
}

function dashes(status: GoalStatus): string {
  if (status === 'no data') return ' stroke-dasharray="1.2 3.3"';
  return status === 'not started' ? ' stroke-dasharray="3 3"' : '';
}
