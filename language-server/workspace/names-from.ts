import { parseCycle } from '../model/cycle.ts';
import type { LinkLookup } from '../model/links.ts';
import type { Period } from '../model/period.ts';
import type { Names } from '../model/resolve.ts';
import type { Settings } from '../rules/settings.ts';

/** Names as a file's settings have them: cycles are those that are declared, and those that need no declaration. */
export class NamesFrom {
  /** Of built-in cycles, by their names. */
  private periods = new WeakMap<Settings, Map<string, Period | undefined>>();

  names(lookup: LinkLookup, settings: Settings): Names {
    return {
      lookup,
      periodOf: (cycle) => {
        const declared = lookup('cycle', cycle)[0];
        if (declared)
          return declared.start && declared.end && declared.start <= declared.end
            ? { start: declared.start, end: declared.end }
            : undefined;
        return this.builtIn(cycle, settings);
      },
    };
  }

  /** The settings are not what they were. */
  clear(): void {
    this.periods = new WeakMap();
  }

  private builtIn(cycle: string, settings: Settings): Period | undefined {
    let periods = this.periods.get(settings);
    if (!periods) {
      periods = new Map();
      this.periods.set(settings, periods);
    }
    let period = periods.get(cycle);
    if (!period && !periods.has(cycle)) {
      const parsed = parseCycle(cycle, settings);
      period = parsed.ok ? { start: parsed.value.start, end: parsed.value.end } : undefined;
      periods.set(cycle, period);
    }
    return period;
  }
}
