import { TokenScope } from '../../../src/api/token-scope.js';
import { UserRole } from '../../../src/api/user-role.js';
import { MANAGER } from '../../../src/api/viewer.js';
import { SCOPES } from '../../../src/tokens/token-scopes.js';
import { SEEKERS, type Seeker, type World } from './world.js';

/** A form of the product that people and programs come in by. */
export interface Door {
  /** What the product itself says can be asked here. */
  list(world: World): readonly string[] | Promise<readonly string[]>;
  /**
   * Asks for one of these, with values by which it succeeds for whoever may.
   * @param token of a session or a program; null: none
   * @returns how a cell says what became of it
   */
  ask(world: World, name: string, by: Seeker, token: string | null): Promise<string>;
}

/** Scopes that a program needs: one of these lists, the whole of it. */
export type Needs = readonly (readonly TokenScope[])[];

/** What is asked for, and what becomes of it by who asks. */
export interface Row {
  readonly name: string;
  readonly cells: Readonly<Record<Seeker, string>>;
  /** Null: tokens make no difference. */
  readonly needs: Needs | null;
  /** What becomes of it by a program, where that is not what becomes of it by the program's owner. */
  readonly byProgram: string | null;
}

/**
 * A table as people read it: a line of columns, then a line for each thing to ask for, with two blanks between cells.
 * The last cell has the scopes that open it to programs: one of those with commas between, all of those with a plus;
 * `-` for none, `*` where tokens make no difference; `scope: ok` where a program gets what its owner does not.
 */
export function rowsOf(text: string): Row[] {
  const [head = [], ...lines] = text.trim().split('\n').map(cellsOf);
  if (head.slice(1).join() !== [...SEEKERS, 'scopes'].join()) throw new Error(`Not as told: ${head.join()}`);
  return lines.map(([name = '', ...cells]) => {
    if (cells.length !== SEEKERS.length + 1) throw new Error(`${name} has ${cells.length} cells`);
    const of = Object.fromEntries(SEEKERS.map((seeker, place) => [seeker, cells[place]]));
    const [scopes = '', byProgram = null] = (cells.at(-1) ?? '').split(': ');
    return { name, cells: of as Record<Seeker, string>, needs: needsOf(scopes), byProgram };
  });
}

function cellsOf(line: string): string[] {
  return line.trim().split(/\s{2,}/);
}

function needsOf(cell: string): Needs | null {
  if (cell === '*') return null;
  if (cell === '-') return [];
  return cell.split(', ').map((all) =>
    all.split(' + ').map((name) => {
      const scope = Object.values(TokenScope).find((each) => each === name);
      if (scope === undefined) throw new Error(`There is no scope ${name}`);
      return scope;
    }),
  );
}

/** Who may be given a token with these scopes. */
export function ownersOf(scopes: readonly TokenScope[]): Exclude<Seeker, 'visitor' | 'stranger'>[] {
  const roles = {
    patient: [UserRole.patient],
    doctor: [UserRole.doctor],
    colleague: [UserRole.doctor],
    desk: [UserRole.admin],
    manager: [UserRole.admin, MANAGER],
  } as const;
  return (Object.keys(roles) as (keyof typeof roles)[]).filter((owner) =>
    scopes.every((scope) => SCOPES[scope].offeredTo.some((role) => roles[owner].some((own) => own === role))),
  );
}

/** For each scope that is needed, every other one that does not do: what a program has that is to be refused. */
export function twinsOf(needs: Needs): TokenScope[][] {
  const others = Object.values(TokenScope).filter((scope) => !needs.flat().includes(scope));
  if (needs.length === 0) return [others];
  return needs.flatMap((all) => all.map((lacked) => [...others, ...all.filter((scope) => scope !== lacked)]));
}
