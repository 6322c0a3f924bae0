import type { z } from 'zod';

/** What a tool says of itself beside its words. Hints are no guard: the fields behind the tool keep their own. */
export interface Hints {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
}

/** One call: which operation answers it, with what, and how the answer looks to an assistant. */
export interface Call {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /**
   * @param data what the operation answered: as it selects, which a test with real answers holds
   * @param origin where people find the product, such as https://clinic.example.com
   */
  shape(data: object, origin: string): Readonly<Record<string, unknown>>;
}

/** A tool that assistants find at /mcp. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly hints: Hints;
  readonly call: (input: z.infer<Input>) => Call;
}

/** Keeps the type of the input between its schema and its use. */
export function tool<Input extends z.ZodObject>(spec: Tool<Input>): Tool {
  return spec as unknown as Tool;
}

/** Nothing changes by it. */
export const READS: Hints = { readOnlyHint: true, destructiveHint: false, idempotentHint: true };
