import pino, { type Logger } from 'pino';

/** What the log keeps of an error. */
interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  readonly constraint?: string;
}

/**
 * Keeps an error's kind, message, stack, code and constraint. Everything else that drivers hang on their errors
 * (parameters, rows, whole connections with their keys) may hold personal data or secrets and stays out of the log.
 */
export function loggedError(error: unknown): LoggedError {
  if (typeof error !== 'object' || error === null) return { type: typeof error, message: String(error) };
  const { message, stack, code, constraint } = error as Record<string, unknown>;
  return {
    type: error.constructor.name,
    message: typeof message === 'string' ? message : 'not an error',
    ...(typeof stack === 'string' ? { stack } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
  };
}

/** The product's logger: JSON lines on standard output. */
export function createLogger(level: string): Logger {
  return pino({ level, serializers: { err: loggedError } });
}
