import type { Context } from '../api/context.js';
import { runOperation, type OperationsGround } from '../operations/ground.js';
import { refusalIn, type Problem } from '../operations/problems.js';
import { OPERATIONS } from './operations.js';

/** An operation was refused. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'Refused';
  }
}

/**
 * Asks one operation as the viewer of the request; gives what stands under its one field.
 * @throws Refused
 */
export type Ask = <Data>(operation: string, variables?: Record<string, unknown>) => Promise<Data>;

export function askingAs(ground: OperationsGround, context: Context): Ask {
  return async <Data>(name: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const operation = OPERATIONS.get(name);
    if (operation === undefined) throw new Error(`There is no operation ${name}`);
    const executed = await runOperation(ground, operation, variables, context);
    const refused = refusalIn(executed);
    if (refused !== null) throw new Refused(refused);
    const [value] = Object.values(executed.data ?? {});
    return value as Data;
  };
}
