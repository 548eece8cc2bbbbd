import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { markdown } from '../../language-server/export/markdown/markdown.ts';
import { printable } from '../../language-server/text/printable.ts';
import { hostileTitle, hostileWorkspace } from './hostile.ts';
import { exported } from './support.ts';

const REPORT = exported(
  markdown,
  `team ovens "Ovens" lead mia
person mia "Mia Baker" in ovens
kpi rating "Stars in the guide" {
  healthy at least 4
  2026-01-31: 4.5
}
okrs for ovens in 2026-Q1
objective crust "A crust that sings" {
  because "People leave half of it."
  kr waste "Bread thrown away" from 14 kg to 4 kg owner mia
  kr stone "A new stone oven" yes/no
  initiative flour "Try five flours" for waste due 2026-02-15 doing
  risk "The mill closes in March" mitigation "Another mill"
}
checkin 2026-01-20 on crust { waste: 12 kg confidence 6/10 stone: no confidence 5/10 }
checkin 2026-02-03 on crust { waste: 9 kg confidence 8/10 stone: yes confidence 5/10 }
`,
);

test('tells scores, what the last check-in changed, work, risks and KPIs', () => {
  expect(REPORT).toBe(`# OKRs on 2026-02-10

**████████░░ 0.75** – on track, pace 0.46, 1 objective

## Team: Ovens · 2026-Q1

### Objective: A crust that sings

**████████░░ 0.75** – on track: 1 done, 1 on track, pace 0.46

- **Owner:** Mia Baker
- **Short name:** crust
- **Why:** People leave half of it.

| Key result | From | To | Current | Change | Progress | Confidence | Status | Owner | Updated | Short name |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Bread thrown away | 14 kg | 4 kg | 9 kg | −3 kg, confidence +2/10 | █████░░░░░ 0.50 | 8/10 | on track | Mia Baker | 2026-02-03 | waste |
| A new stone oven | – | yes | yes | now yes | ██████████ 1.00 | 5/10 | done | – | 2026-02-03 | stone |

#### Initiatives

| Initiative | Status | Due date | For |
| --- | --- | --- | --- |
| Try five flours | doing | 2026-02-15 | Bread thrown away |

#### Risks

| Risk | Mitigation |
| --- | --- |
| The mill closes in March | Another mill |

## KPIs

| KPI | Last reading | Date | Healthy | Health |
| --- | --- | --- | --- | --- |
| Stars in the guide | 4.5 | 2026-01-31 | ≥ 4 | healthy |
`);
});

test('titles are only text, whatever is in them', () => {
  const render = new MarkdownIt({ html: true, linkify: false });
  const tags = (html: string): string[] =>
    html.match(/<(?!\/?(?:h[1-4]|p|strong|ul|li|table|thead|tbody|tr|t[hd])\b)[^>]*>/g) ?? [];
  fc.assert(
    fc.property(hostileTitle, (title) => {
      const report = exported(markdown, hostileWorkspace(title));
      const html = render.render(report);
      expect(tags(html)).toEqual([]);
      expect(html.match(/<h2>/g)).toHaveLength(2);
      expect(html.match(/<h3>/g)).toHaveLength(2);
      expect(html.match(/<table>/g)).toHaveLength(4);
      for (const rows of report.match(/(?:^\|.*\n)+/gm)!) {
        const bars = rows
          .trimEnd()
          .split('\n')
          .map((row) => row.replaceAll(/\\./g, '').split('|').length);
        expect(new Set(bars).size, rows).toBe(1);
      }
      const text = html
        .replace(/<[^>]+>/g, '\n')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      expect(text.replace(/ +/g, ' ')).toContain(printable(title).replace(/ +/g, ' ').trim());
    }),
    { numRuns: 80 },
  );
});
