import pino, { type DestinationStream, type Logger } from 'pino';

/** What the log keeps of an error. */
interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  readonly constraint?: string;
}

/** SQLSTATEs of values that do not fit: PostgreSQL repeats the value, which somebody has typed. */
const UNFIT_VALUE = /^22[0-9A-Z]{3}$/;

function withoutQuoted(text: string): string {
  return text.replace(/"[^]*"/g, '"…"');
}

/**
 * Keeps an error's kind, message, stack, code and constraint. Everything else that drivers hang on their errors
 * (parameters, rows, whole connections with their keys) may hold personal data or secrets and stays out of the log.
 */
export function loggedError(error: unknown): LoggedError {
  if (typeof error !== 'object' || error === null) return { type: typeof error, message: String(error) };
  const { message, stack, code, constraint } = error as Record<string, unknown>;
  const without = typeof code === 'string' && UNFIT_VALUE.test(code) ? withoutQuoted : (text: string) => text;
  return {
    type: error.constructor.name,
    message: typeof message === 'string' ? without(message) : 'not an error',
    ...(typeof stack === 'string' ? { stack: without(stack) } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
  };
}

/** The product's logger: JSON lines on standard output, or where a test reads them. */
export function createLogger(level: string, lines?: DestinationStream): Logger {
  const options = { level, serializers: { err: loggedError } };
  return lines === undefined ? pino(options) : pino(options, lines);
}
