import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { count } from './figures.ts';

export interface MachineLine {
  readonly what: string;
  readonly is: string;
}

/** Where and when it was measured. */
export function machine(): MachineLine[] {
  const [cpu] = cpus();
  return [
    { what: 'processor', is: `${cpu?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores` },
    { what: 'memory', is: `${count(totalmem() / 1024 ** 3)} GB` },
    { what: 'system', is: `${type()} ${release()}` },
    { what: 'Node', is: process.version },
    { what: 'day', is: new Date().toISOString().slice(0, 10) },
    // Windows knows no such figure and says 0.
    { what: 'busy before', is: `with ${loadavg()[0]!.toFixed(1)} programs, on average over a minute` },
  ];
}
