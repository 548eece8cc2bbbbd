import type { z } from 'zod';
import type { Result } from '../model/quantity.ts';
import type { Desk } from './desk.ts';

/** Something that an assistant can ask for. */
export interface Tool<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  /** What it does and when to use it, for the assistant. */
  readonly description: string;
  readonly input: Shape;
  /** True where it needs the texts of files; where they are not at hand, it is not offered. */
  readonly needsTexts?: true;
  /** True where it writes files. */
  readonly writes?: true;
  /** Answers with plain data. Fails with a reason that tells what to ask instead. */
  run(input: z.infer<z.ZodObject<Shape>>, desk: Desk): Result<unknown>;
}

/** Lets TypeScript infer the input from its schema. */
export function defineTool<Shape extends z.ZodRawShape>(tool: Tool<Shape>): Tool {
  return tool as unknown as Tool;
}
