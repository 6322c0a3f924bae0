import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** There is nobody to ask: the input is no terminal. */
export class NobodyToAsk extends Error {}

/**
 * Asks one question at the terminal.
 * @param isSecret what is typed is not shown.
 * @throws NobodyToAsk when the input is no terminal.
 */
export async function ask(question: string, isSecret = false): Promise<string> {
  if (!process.stdin.isTTY) throw new NobodyToAsk(question);
  let isMuted = false;
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      if (!isMuted) process.stdout.write(chunk);
      done();
    },
  });
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  try {
    const answer = terminal.question(question);
    isMuted = isSecret;
    return await answer;
  } finally {
    terminal.close();
    if (isSecret) process.stdout.write('\n');
  }
}
