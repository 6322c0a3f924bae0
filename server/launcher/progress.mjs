/** Progress goes to standard error, so that a command's own answer on standard output stays clean. */

/** @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Says what is done, and how long it took. Says so again while it lasts, so that nobody thinks it hangs.
 * @template T
 * @param {string} name what is being done, as "Building the server"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const from = Date.now();
  const seconds = () => ((Date.now() - from) / 1000).toFixed(1);
  say(`  ${name} …`);
  const reminder = setInterval(() => say(`  ${name} … ${seconds()} s so far`), 10_000);
  try {
    const result = await work();
    say(`  ${name}: done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}
