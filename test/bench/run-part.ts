/** Measures one part and hands its report to the process that has started this one. */
import type { Measure, Options } from './support/report.ts';

process.once('disconnect', () => process.exit(1));
const [part, quick] = process.argv.slice(2);
const { measure } = (await import(`./parts/${part}.ts`)) as { measure: Measure };
const options: Options = { quick: quick === 'quick' };
const report = await measure(options);
process.send!(report, () => process.exit());
