import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { OkrGrammar } from '../../grammar/generated/grammar.ts';
import { createParser } from '../../language-server/syntax/parser.ts';

const parser = createParser();
const keywords = [
  ...new Set(
    AstUtils.streamAllContents(OkrGrammar())
      .filter(GrammarAST.isKeyword)
      .map(({ value }) => value)
      .filter((value) => /^[a-z]/.test(value)),
  ),
].sort();

describe.each(keywords)('the keyword “%s” as a name', (word) => {
  test('is declared and referred to everywhere', () => {
    const model = parser.parse(
      'file:///a.okr',
      `company ${word} "Company" {
  pillar ${word} "Pillar"
}
team ${word} "Team" in ${word} lead ${word}
person ${word} "Person" in ${word}
cycle ${word} "Cycle" from 2026-01-01 to 2026-02-01
kpi ${word} "KPI" {
  owner ${word}
  lag
  every month
}
okrs for ${word} in ${word}
objective ${word} "Objective" for sales, ${word} {
  owner ${word}
  supports ${word}, ${word}.${word}, ${word}.${word}@${word}
  contributes to ${word}
  serves ${word}
  kr ${word} "Key result" tracks ${word} from 1 to 2 owner ${word}
  initiative ${word} "Initiative" for ${word} owner ${word}
}
checkin 2026-01-19 on ${word}.${word} by ${word} {
  ${word}: 4 confidence 0.5
}
`,
    );
    expect(model.problems).toEqual([]);
    const [objective] = model.objectives;
    expect(
      [model.companies, model.teams, model.people, model.cycles, model.kpis].map((list) => list[0]?.name),
    ).toEqual(Array(5).fill(word));
    expect(model.companies[0]?.pillars[0]?.name).toBe(word);
    expect(model.teams[0]?.lead?.path[0]?.name).toBe(word);
    expect(model.kpis[0]?.leading?.value).toBe('lag');
    expect(model.headers[0]?.cycle?.name).toBe(word);
    expect(objective?.name).toBe(word);
    expect(objective?.teams.map((ref) => ref.path[0]?.name)).toEqual(['sales', word]);
    expect(objective?.supports.map((ref) => ref.path.map(({ name }) => name))).toEqual([
      [word],
      [word, word],
      [word, word],
    ]);
    expect(objective?.supports[2]?.cycle?.name).toBe(word);
    expect(objective?.keyResults[0]?.name).toBe(word);
    expect(objective?.keyResults[0]?.owners[0]?.path[0]?.name).toBe(word);
    expect(objective?.initiatives[0]?.keyResults[0]?.path[0]?.name).toBe(word);
    expect(model.checkIns[0]?.lines[0]?.keyResult.path[0]?.name).toBe(word);
    expect(model.checkIns[0]?.lines[0]?.value?.quantity?.value).toBe(4);
  });
});
