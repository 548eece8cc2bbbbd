import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { stratml } from '../../language-server/export/stratml/stratml.ts';
import { hostileTitle, hostileWorkspace } from './hostile.ts';
import { sampleWorkspaces } from './samples.ts';
import { exported } from './support.ts';

/*
 * The structure of StratML Part 2, schema 2.2.6: what each element holds, in its order. `?` may be missing, `*` may be there
 * any number of times, `+` at least once. Elements that are not listed hold text alone.
 */
const CONTENT: Readonly<Record<string, string>> = {
  PerformancePlanOrReport:
    'Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation? Submitter?',
  StrategicPlanCore: 'Organization* Vision? Mission? Value* Goal+',
  Organization: 'Name? Acronym? Identifier? Description? Stakeholder*',
  Vision: 'Description? Identifier?',
  Mission: 'Description? Identifier?',
  Value: 'Name? Description?',
  Goal: 'Name Description Identifier? SequenceIndicator? Stakeholder* OtherInformation? Objective*',
  Objective:
    'Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation? PerformanceIndicator*',
  Stakeholder: 'Name Description? Role*',
  Role: 'Name Description? RoleType*',
  PerformanceIndicator:
    'SequenceIndicator? MeasurementDimension UnitOfMeasurement Identifier? Relationship* MeasurementInstance* OtherInformation?',
  Relationship: 'Identifier? ReferentIdentifier* Name? Description?',
  MeasurementInstance: 'TargetResult* ActualResult*',
  TargetResult: 'StartDate? EndDate? NumberOfUnits? Descriptor? Description?',
  ActualResult: 'StartDate? EndDate? NumberOfUnits? Descriptor? Description?',
  AdministrativeInformation: 'Identifier? StartDate? EndDate? PublicationDate? Source?',
};

const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  PerformancePlanOrReport: {
    Type: /^(?:Strategic_Plan|Performance_Plan|Performance_Report)$/,
    xmlns: /^urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport$/,
  },
  Stakeholder: { StakeholderTypeType: /^(?:Person|Organization|Generic_Group)$/ },
  PerformanceIndicator: { PerformanceIndicatorType: /^(?:Quantitative|Qualitative)$/ },
  Relationship: { RelationshipType: /^(?:Broader_Than|Peer_To|Narrower_Than)$/ },
};

const TEXTS: Readonly<Record<string, RegExp>> = {
  EndDate: /^\d{4}-\d{2}-\d{2}$/,
  PublicationDate: /^\d{4}-\d{2}-\d{2}$/,
  NumberOfUnits: /^-?\d+(?:\.\d+)?$/,
  Identifier: /^[A-Za-z_][\w.-]*$/,
  RoleType: /^(?:Performer|Beneficiary)$/,
};

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
});

function elementsIn(nodes: readonly Record<string, unknown>[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text' && !key.startsWith('?'));
    if (name === undefined) return [];
    const inner = node[name] as Record<string, unknown>[];
    return [
      {
        name,
        attributes: (node[':@'] ?? {}) as Record<string, string>,
        children: elementsIn(inner),
        text: inner.map((one) => one['#text'] ?? '').join(''),
      },
    ];
  });
}

/** Every element of a document that keeps to the schema; throws where one does not. */
function checked(xml: string): Element[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  const roots = elementsIn(parser.parse(xml));
  expect(roots.map(({ name }) => name)).toEqual(['PerformancePlanOrReport']);
  const all: Element[] = [];
  const open = [...roots];
  for (let one = open.pop(); one; one = open.pop()) {
    all.push(one);
    open.push(...one.children);
    const { name, attributes, children, text } = one;
    const content = CONTENT[name];
    if (content === undefined) expect(children, name).toEqual([]);
    else
      expect(`${children.map((child) => `${child.name} `).join('')}`, name).toMatch(
        new RegExp(`^${content.replace(/(\w+)([?*+]?) ?/g, '(?:$1 )$2')}$`),
      );
    if (TEXTS[name]) expect(text, name).toMatch(TEXTS[name]);
    expect(Object.keys(attributes).sort(), name).toEqual(Object.keys(ATTRIBUTES[name] ?? {}).sort());
    for (const [key, value] of Object.entries(attributes))
      expect(value, name).toMatch(ATTRIBUTES[name]![key]!);
  }
  const ids = all.filter(({ name }) => name === 'Identifier').map(({ text }) => text);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { name, text } of all) if (name === 'ReferentIdentifier') expect(ids).toContain(text);
  return all;
}

test.each(sampleWorkspaces())('the sample %s keeps to the schema', (_, text) => {
  const all = checked(exported(stratml, text));
  expect(all.filter(({ name }) => name === 'Goal').length).toBeGreaterThan(0);
});

test('a key result is an objective with its target, its baseline and what was measured', () => {
  const all = checked(
    exported(
      stratml,
      `company bakery "Bakery" { mission "Good bread"  vision "No sad sandwich" }
team ovens "Ovens" in bakery lead mia
person mia "Mia Baker"
okrs for ovens in 2026-Q1
objective crust "A crust that sings" {
  kr waste "Bread thrown away" from 14 kg to 5 kg
}
checkin 2026-02-02 on crust { waste: 9 kg }`,
    ),
  );
  const [target] = all.filter(({ name }) => name === 'TargetResult');
  const said = ({ children }: Element): string[] => children.map(({ name, text }) => `${name} ${text}`);
  expect(said(target!)).toEqual(['EndDate 2026-03-31', 'NumberOfUnits 5', 'Description 5 kg']);
  expect(
    all
      .filter(({ name }) => name === 'ActualResult')
      .map(said)
      .reverse(),
  ).toEqual([
    ['EndDate 2026-01-01', 'NumberOfUnits 14', 'Description 14 kg – Baseline'],
    ['EndDate 2026-02-02', 'NumberOfUnits 9', 'Description 9 kg'],
  ]);
  const texts = all.map(({ text }) => text);
  for (const text of ['Good bread', 'No sad sandwich', 'Mia Baker', 'Ovens', 'kg', 'Bread thrown away'])
    expect(texts).toContain(text);
});

test('titles are only text, whatever is in them', () => {
  fc.assert(
    fc.property(hostileTitle, (title) => {
      const all = checked(exported(stratml, hostileWorkspace(title)));
      expect(all.filter(({ name }) => name === 'Goal')).toHaveLength(2);
    }),
    { numRuns: 60 },
  );
});
