import fc from 'fast-check';
import { quoted } from '../support/quoted.ts';

/** Texts that mean something in one of the formats that they are written into. */
export const HOSTILE: readonly string[] = [
  `=cmd|' /C calc'!A0`,
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  "'=1",
  '＝1+1',
  'a | b || c',
  '`tick` **bold** ~~gone~~ _under_',
  '[click](javascript:alert(1)) ![x](y)',
  '<script>alert(1)</script> &amp; <!-- --> ]]>',
  '1. one',
  '- dash --> arrow -.-> x',
  '"]:::done click o1 "x',
  '%%{init: {"theme": "dark"}}%%',
  'end',
  'graph TD; classDef x fill:#f00; style o1 fill:#35;',
  '# heading',
  '@everyone @team',
  'tab\there',
  'back\\slash \\" quote "',
  'right\u202Eto left\u0007',
  '😀 增长 рост',
  '',
];

/** A title as people might write it who mean harm, or nothing by it. */
export const hostileTitle: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({
    unit: fc.constantFrom(...'ab 1=+-@|`*_[](){}<>#&%"\'\\:;,.~!\t😀增', '--', '-->', '%%', '#35;'),
    maxLength: 20,
  }),
);

/** A workspace in which everything that has a title has a hostile one. */
export function hostileWorkspace(title: string): string {
  const text = quoted(title);
  return `company acme ${text} {
  mission ${text}
  vision ${text}
  pillar easy ${text}
}
team end ${text} in acme
person ana ${text} in end
kpi nps ${text} {
  owner ana
  healthy at least 40
  2026-01-31: 33 ${text}
}
okrs for end in 2026-Q1
objective top ${text} {
  owner ana
  because ${text}
  serves easy
  kr one ${text} from -3 to 5 because ${text}
  kr two ${text} tracks nps from 31 to 45
  kr three ${text} milestones {
    40% ${text}
    100% ${text}
  }
  initiative work ${text} for one due 2026-02-15 doing note ${text}
  risk ${text} mitigation ${text}
  note ${text}
}
objective below ${text} { supports top.one }
checkin 2026-01-20 on end.top by ana {
  one: -1 confidence 6/10 ${text}
  three: ${text}
}
checkin 2026-02-03 on end.top by ana {
  one: 2 confidence 7/10
}
`;
}
