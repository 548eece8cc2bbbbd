import type { Fault } from '../model/fault.ts';

/*
 * Chevrotain and Langium carry what they have to say as a string. A fault travels in it as JSON, so that it can be told
 * in the reader's language and mended.
 */

/** The fault as an error's message. */
export function messageOf(fault: Fault): string {
  return JSON.stringify(fault);
}

/** The fault of an error's message; a message of another origin is told as it is. */
export function faultOf(message: string): Fault {
  try {
    const fault: unknown = JSON.parse(message);
    if (typeof fault === 'object' && fault !== null && 'key' in fault) return fault as Fault;
  } catch {
    // Not one of ours.
  }
  return { key: 'crashed', values: { reason: message } };
}
