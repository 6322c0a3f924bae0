import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../launcher/project.mjs';

/** What third parties read. */
const CONTRACT = [
  'schema/schema.graphql',
  'schema/rest/openapi.json',
  'schema/rest/postman_collection.json',
  'schema/rest/postman_environment.json',
];

/**
 * Whether the committed schema and typed documents are what `npm run codegen` makes. Puts back what was there.
 * @returns {Promise<string>} what is wrong
 */
export async function checkGenerated() {
  const before = readGenerated();
  const output = await runCodegen();
  const after = readGenerated();
  restore(before, after);
  if (output !== '') return output;
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  return differing.map((file) => `${file} is not what npm run codegen makes`).join('\n');
}

/** @returns {Promise<string>} its output when it failed */
async function runCodegen() {
  const child = spawn('npm', ['run', '--silent', 'codegen'], {
    cwd: ROOT,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return code === 0 ? '' : output || `npm run codegen ended with ${code}`;
}

/** @returns {Map<string, string>} content by path from the root */
function readGenerated() {
  const files = new Map(CONTRACT.map((file) => [file, readText(file)]));
  for (const client of ['shared', 'patient', 'admin']) {
    const sources = path.join(ROOT, 'clients', client, 'src');
    for (const entry of readdirSync(sources, { recursive: true, withFileTypes: true })) {
      const folder = path.relative(ROOT, entry.parentPath);
      if (!entry.isFile() || !folder.split(path.sep).includes('generated')) continue;
      const file = path.join(folder, entry.name);
      files.set(file, readText(file));
    }
  }
  return files;
}

/** @param {string} file */
function readText(file) {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/**
 * @param {Map<string, string>} before
 * @param {Map<string, string>} after
 */
function restore(before, after) {
  for (const [file, text] of before) {
    if (after.get(file) !== text) writeFileSync(path.join(ROOT, file), text);
  }
  for (const file of after.keys()) {
    if (!before.has(file)) rmSync(path.join(ROOT, file));
  }
}
