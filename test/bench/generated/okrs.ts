/** What is generated, as plain data: written as `.okr` and as YAML it says the same. */
export interface OkrFile {
  readonly company?: Named;
  readonly people?: readonly Named[];
  readonly teams?: readonly (Named & { readonly in: string })[];
  readonly cycles?: readonly (Named & { readonly from: string; readonly to: string })[];
  readonly okrs?: readonly Okrs[];
}

export interface Named {
  readonly name: string;
  readonly title: string;
}

/** A team's objectives of a cycle, and what was said of them since. */
export interface Okrs {
  readonly team: string;
  readonly cycle: string;
  readonly objectives: readonly Objective[];
  readonly checkIns: readonly CheckIn[];
}

export interface Objective extends Named {
  readonly owner?: string;
  readonly supports?: string;
  readonly keyResults: readonly KeyResult[];
}

/** Without numbers it cannot be measured. */
export interface KeyResult extends Named {
  readonly from?: number;
  readonly to?: number;
}

export interface CheckIn {
  readonly date: string;
  readonly on: string;
  readonly by: string;
  readonly values: readonly {
    readonly keyResult: string;
    readonly value: number;
    readonly confidence?: number;
  }[];
}

export interface TeamOptions {
  /** What its objectives' names begin with. */
  readonly name?: string;
  /** How many objectives, 4 unless told. */
  readonly objectives?: number;
  /** One key result cannot be measured: a finding. */
  readonly flawed?: boolean;
}

/** Objectives of a team, and key results of an objective. */
export const FOUR = 4;
/** For each of the four objectives of a team; the second one is to go down. */
const METRICS = [
  ['Guests who come back to', 'Minutes in the queue of', 'Breakfasts served in', 'Kilos of bread saved in'],
  ['Orders taken before eight in', 'Calls missed in', 'Loaves sold on a Monday in', 'Deliveries in time to'],
  ['Recipes from the valley baked in', 'Letters of complaint to', 'Courses given in', 'Wedding cakes for'],
  ['Bakers trained in', 'Repairs of ovens in', 'Nights without an alarm in', 'Apprentices who stay in'],
];
const GOALS = ['Win the mornings of', 'Earn the trust of', 'Bring the valley to', 'Feed the festivals of'];
const SYLLABLES = 'ba ke mi lo ru sa te no fi da gu re po li na so'.split(' ');

/** Four objectives with four key results, each supporting one of the level above, and a check-in for each. */
export function teamOkrs(team: number, options: TeamOptions = {}): Okrs {
  const { name = `goal-${team}`, objectives = FOUR, flawed = true } = options;
  const numbers = Array.from({ length: objectives }, (_, k) => k);
  const by = `p${team}`;
  return {
    team: `team-${team}`,
    cycle: 'spring',
    objectives: numbers.map((k) => ({
      name: `${name}-${k}`,
      title: `${GOALS[k % FOUR]} ${placeOf(team)}`,
      owner: by,
      supports: supportedBy(team, k),
      keyResults: METRICS[k % FOUR]!.map((title, j) =>
        flawed && k === 0 && j === 3
          ? { name: 'r3', title: 'Better service' }
          : {
              name: `r${j}`,
              title: `${title} ${placeOf(team)}`,
              ...(j === 1 ? { from: 40, to: 20 } : { from: 20 + j, to: 40 + j }),
            },
      ),
    })),
    checkIns: numbers.map((k) => ({
      date: '2026-02-02',
      on: `${name}-${k}`,
      by,
      values: [
        { keyResult: 'r0', value: 29 + k, confidence: 0.6 },
        { keyResult: 'r1', value: 30 },
      ],
    })),
  };
}

/**
 * The company with its own objectives for the year.
 * @param flawed one key result cannot be measured: a finding
 */
export function companyFile(flawed = true): OkrFile {
  const objectives = Array.from({ length: FOUR }, (_, k) => ({
    name: `top-${k}`,
    title: `${GOALS[k]} the valley`,
    owner: 'p0',
    keyResults: [
      { name: 'a', title: `${METRICS[k]![0]} the mill`, from: 300, to: 420 },
      flawed && k === 0
        ? { name: 'b', title: 'Better bread' }
        : { name: 'b', title: `${METRICS[k]![1]} the mill`, from: 42, to: 30 },
    ],
  }));
  return {
    company: { name: 'mill', title: 'The Mill' },
    okrs: [{ team: 'mill', cycle: 'year', objectives, checkIns: [] }],
  };
}

/**
 * So many teams with a person each: ten teams in each department, ten departments in each division.
 * @param flawed a cycle begins on a day that is not in the calendar: a finding
 */
export function organisation(teams: number, flawed = true): OkrFile {
  return {
    people: Array.from({ length: teams }, (_, i) => ({ name: `p${i}`, title: `Person ${i}` })),
    teams: Array.from({ length: teams }, (_, i) => ({
      name: `team-${i}`,
      title: `Team ${i}`,
      in: parentOf(i),
    })),
    cycles: [
      { name: 'year', title: 'The year', from: '2026-01-01', to: '2026-12-31' },
      { name: 'spring', title: 'Spring', from: '2026-01-01', to: '2026-03-31' },
      { name: 'fair', title: 'The fair', from: flawed ? '2026-02-30' : '2026-02-01', to: '2026-03-01' },
    ],
  };
}

/** Everything in one file: the organisation, and so many objectives of teams that have four each. */
export function oneFile(objectives: number): OkrFile {
  const teams = Math.ceil(objectives / FOUR);
  const { company, okrs } = companyFile(false);
  const own = Array.from({ length: teams }, (_, i) =>
    teamOkrs(i, { flawed: false, objectives: Math.min(FOUR, objectives - i * FOUR) }),
  );
  return { company: company!, ...organisation(teams, false), okrs: [...okrs!, ...own] };
}

/** The unit whose objectives a team's support. */
function parentOf(team: number): string {
  return team < 10 ? 'mill' : `team-${Math.floor(team / 10)}`;
}

function supportedBy(team: number, k: number): string {
  return team < 10 ? `mill.top-${k}` : `${parentOf(team)}.goal-${Math.floor(team / 10)}-${k}`;
}

/** A name that no other team's place has: words, as a number would be taken for a target. */
function placeOf(team: number): string {
  const syllables: string[] = [];
  for (let rest = team + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    syllables.unshift(SYLLABLES[rest % SYLLABLES.length]!);
  const name = syllables.join('');
  return name[0]!.toUpperCase() + name.slice(1);
}
