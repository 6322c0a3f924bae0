import { spawn } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { asAdmin, copyDatabase, dropCopy, environmentOf, type Addresses } from './databases.js';

/** A chapter of the record: what it is about, and the call that measures it. */
interface Chapter {
  readonly name: string;
  readonly title: string;
  readonly args: readonly string[];
}

const CHAPTERS: readonly Chapter[] = [
  {
    name: 'comparison',
    title: 'Against bare SQL',
    args: ['--clients', '1', '--clients', '10', '--clients', '50', '--seconds', '1.5'],
  },
  { name: 'sizes', title: 'As a practice grows to a hospital group', args: ['sizes'] },
  { name: 'analytics', title: 'The analytics page', args: ['analytics'] },
  { name: 'fan_out', title: 'People who watch', args: ['fan-out'] },
  { name: 'reminders', title: 'Reminders of one minute', args: ['reminders'] },
  { name: 'pages', title: 'Pages on a slow phone', args: ['pages'] },
  { name: 'start', title: 'Start and memory', args: ['start'] },
  { name: 'costs', title: 'Single statements', args: ['costs'] },
];

/**
 * Measures everything, each chapter in a database of its own that is a copy of the empty one, and prints the whole.
 * @returns the exit code: 0, 1 where answers were wrong or a chapter is missing
 */
export async function makeRecord(
  source: Addresses,
  isJson: boolean,
  say: (text: string) => void,
): Promise<number> {
  const machine = await describeMachine(source);
  const outputs = new Map<string, string>();
  let isWhole = true;
  for (const [index, { name, title, args }] of CHAPTERS.entries()) {
    say(`${index + 1} of ${CHAPTERS.length}: ${title}`);
    const copy = await copyDatabase(source, name);
    const { code, output } = await measure([...args, ...(isJson ? ['--json'] : [])], copy);
    isWhole &&= code === 0;
    outputs.set(name, output.trim());
    await dropCopy(source, name);
  }
  console.log(isJson ? asJson(machine, outputs) : asText(machine, outputs));
  return isWhole ? 0 : 1;
}

interface Machine {
  readonly date: string;
  readonly processor: string;
  readonly processors: number;
  readonly gigabytes: number;
  readonly node: string;
  readonly postgres: string;
}

async function describeMachine(source: Addresses): Promise<Machine> {
  const postgres = await asAdmin(source, async (admin) => {
    const { rows } = await admin.query<{ version: string }>(
      `select current_setting('server_version') as version`,
    );
    return rows[0]?.version ?? 'unknown';
  });
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    processors: cpus().length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    postgres,
  };
}

/** A chapter that came to no result is null. */
function asJson(machine: Machine, outputs: ReadonlyMap<string, string>): string {
  const chapters = [...outputs].map(([name, output]): [string, unknown] => [
    name,
    output === '' ? null : JSON.parse(output),
  ]);
  return JSON.stringify({ machine, ...Object.fromEntries(chapters) });
}

function asText(machine: Machine, outputs: ReadonlyMap<string, string>): string {
  const { date, processors, processor, gigabytes, node, postgres } = machine;
  return [
    `Measured on ${date}: ${processors} × ${processor}, ${gigabytes} GB, Node ${node}, PostgreSQL ${postgres}; ` +
      'database, server and load on the one machine.',
    ...CHAPTERS.flatMap(({ name, title }) => [`## ${title}`, `\`\`\`\n${outputs.get(name) ?? ''}\n\`\`\``]),
  ].join('\n\n');
}

/** Runs the bench once more as a process of its own, on one database. */
async function measure(
  args: readonly string[],
  addresses: Addresses,
): Promise<{ code: number; output: string }> {
  const main = fileURLToPath(new URL('./bench.js', import.meta.url));
  const child = spawn(process.execPath, ['--enable-source-maps', main, ...args], {
    env: environmentOf(addresses),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = (): void => void child.kill('SIGTERM');
  process.once('exit', kill);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit) => resolve(exit ?? 1));
  });
  process.removeListener('exit', kill);
  return { code, output };
}
