import { element, xmlText } from '../../text/xml.ts';
import type { Placed } from '../judge.ts';
import { byFile, fullMessage, type Report, type Reporter } from './report.ts';

/**
 * JUnit's XML, which build servers show as tests: a suite a file, a test a finding. What fails the check has failed;
 * milder findings have passed, with their text as output. A file without findings is a test that has passed.
 * Source: the schema of Jenkins' xUnit plugin, `junit-10.xsd`.
 */
export const junitReport: Reporter = (report) => {
  const findings = byFile(report.findings);
  const suites = [...report.texts.keys()].map((file) => suiteOf(file, findings.get(file) ?? [], report));
  const problems = report.problems.map((problem) =>
    element('testcase', { classname: 'okr', name: problem }, [
      element('error', { message: problem, type: 'problem' }),
    ]),
  );
  if (problems.length > 0) suites.push({ tests: problems.length, failures: 0, xml: problemSuite(problems) });
  const total = (of: (suite: Suite) => number): number => suites.reduce((sum, suite) => sum + of(suite), 0);
  const attributes = {
    name: 'okr check',
    tests: total(({ tests }) => tests),
    failures: total(({ failures }) => failures),
    errors: problems.length,
  };
  const xml = element(
    'testsuites',
    attributes,
    suites.map(({ xml }) => `\n  ${xml}`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replace(/<\/testsuites>$/, '\n</testsuites>')}\n`;
};

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly xml: string;
}

function suiteOf(file: string, findings: readonly Placed[], report: Report): Suite {
  const fails = ({ finding: { severity } }: Placed): boolean =>
    severity === 'error' || (severity === 'warning' && report.tooManyWarnings);
  const failures = findings.filter(fails).length;
  const tests = findings.map((placed) => {
    const { finding, range } = placed;
    const place = `${range.start.line + 1}:${range.start.character + 1}`;
    const text = `${file}:${place}: ${fullMessage(placed)}`;
    return element('testcase', { classname: file, name: `${finding.rule} at ${place}` }, [
      fails(placed)
        ? element('failure', { message: finding.message, type: finding.severity }, [xmlText(text)])
        : element('system-out', {}, [xmlText(`${finding.severity}: ${text}`)]),
    ]);
  });
  if (tests.length === 0) tests.push(element('testcase', { classname: file, name: 'nothing to report' }));
  return {
    tests: tests.length,
    failures,
    xml: suite({ name: file, tests: tests.length, failures, errors: 0 }, tests),
  };
}

function problemSuite(tests: readonly string[]): string {
  return suite({ name: 'okr', tests: tests.length, failures: 0, errors: tests.length }, tests);
}

function suite(attributes: Readonly<Record<string, string | number>>, tests: readonly string[]): string {
  return element(
    'testsuite',
    attributes,
    tests.map((test) => `\n    ${test}`),
  ).replace(/<\/testsuite>$/, '\n  </testsuite>');
}
