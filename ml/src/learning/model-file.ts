import { isIntact } from './checksum.js';

/** A model file that must not be used; the message says why, for the log and the scorecard. */
export class ModelFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ModelFileError';
  }
}

/**
 * Reads a sealed model, refusing what is of another kind or schema, or changed since it was written.
 * @param source the file's text, or what was parsed from it
 * @throws ModelFileError
 */
export function openModelFile(source: unknown, kind: string, schemaVersion: number): object {
  const parsed: unknown = typeof source === 'string' ? parse(source, kind) : source;
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new ModelFileError(`The ${kind} model is not an object.`);
  }
  const found = parsed as { kind?: unknown; schemaVersion?: unknown; checksum?: unknown };
  if (found.kind !== kind) {
    throw new ModelFileError(`Expected a model of kind ${kind}, found ${String(found.kind)}.`);
  }
  if (found.schemaVersion !== schemaVersion) {
    throw new ModelFileError(
      `The ${kind} model has schema version ${String(found.schemaVersion)}, this program reads ${schemaVersion}: train it again.`,
    );
  }
  if (!isIntact(found)) {
    throw new ModelFileError(`The ${kind} model's checksum does not fit: it was changed or cut off.`);
  }
  return parsed;
}

function parse(text: string, kind: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ModelFileError(`The ${kind} model is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}
