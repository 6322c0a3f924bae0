import { describe, expect, it } from '@jest/globals';
import { isOutage, logOutage, warnOf } from './outage.js';

const withCode = (code: string, message = 'said'): Error => Object.assign(new Error(message), { code });

describe('an outage', () => {
  it.each([
    ['a statement that took too long', withCode('57014')],
    ['a lock that was waited for too long', withCode('55P03')],
    ['a shutdown', withCode('57P01')],
    ['a start', withCode('57P03')],
    ['too many connections', withCode('53300')],
    ['a lost connection', withCode('08006')],
    ['a server that only reads', withCode('25006')],
    ['nobody at the address', withCode('ECONNREFUSED')],
    ['a line that broke', withCode('ECONNRESET')],
    ['an answer that the driver waited for too long', new Error('Query read timeout')],
    ['no free connection', new Error('timeout exceeded when trying to connect')],
    ['a connection that ended', new Error('Connection terminated unexpectedly')],
    ['what the ORM makes of one', Object.assign(new Error(), { driverError: withCode('57P01') })],
  ])('is %s', (_name, error) => expect(isOutage(error)).toBe(true));

  it.each([
    ['a constraint', withCode('23505')],
    ['a missing table', withCode('42P01')],
    ['a value that does not fit', withCode('22P02')],
    ['a missing file', withCode('ENOENT')],
    ['an error of our own', new Error('An outage')],
    ['nothing', undefined],
  ])('is not %s', (_name, error) => expect(isOutage(error)).toBe(false));

  it('is one line of the log without a stack, however many meet it', () => {
    const lines: unknown[][] = [];
    const logger = { warn: (...line: unknown[]) => void lines.push(line) };
    for (let times = 0; times < 50; times += 1) logOutage(logger, withCode('57P01', 'terminating'));
    warnOf(logger, withCode('ECONNREFUSED'), 'job queue');
    expect(lines).toEqual([[{ reason: 'terminating', code: '57P01' }, 'the database does not answer']]);
    const fault = withCode('42P01');
    warnOf(logger, fault, 'job queue', { job: 'night' });
    expect(lines[1]).toEqual([{ err: fault, job: 'night' }, 'job queue']);
  });
});
