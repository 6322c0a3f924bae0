import { spawn } from 'node:child_process';
import { toolFile } from '../launcher/build.mjs';
import { ROOT } from '../launcher/project.mjs';

/**
 * Runs one of the installed tools on the project.
 * @param {string} tool as a path inside its package
 * @param {string[]} args
 * @returns {Promise<string>} its output when it found something, else nothing
 */
export async function runTool(tool, args) {
  return runNode([toolFile(tool, ROOT), ...args]);
}

/**
 * Runs Node in the project's folder.
 * @param {string[]} args
 * @returns {Promise<string>} its output when it failed, else nothing
 */
export async function runNode(args) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return code === 0 ? '' : output || `ended with ${code}`;
}
