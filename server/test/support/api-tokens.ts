import type { TokenScope } from '../../src/api/token-scope.js';
import { hashOfToken, newToken, prefixOfToken } from '../../src/tokens/token-text.rules.js';
import type { RunningApp } from './running-app.js';

/** A token in the database, with scopes that its owner could perhaps not give it. */
export interface PlacedToken {
  readonly id: string;
  readonly text: string;
}

/**
 * Puts a token straight into the database.
 * @param options.clinicIds all when left out
 * @param options.expiresAt in twenty years when left out, as the sessions of tests
 */
export async function placeToken(
  app: RunningApp,
  ownerId: string,
  scopes: readonly TokenScope[],
  options: { name?: string; clinicIds?: readonly string[]; expiresAt?: Date } = {},
): Promise<PlacedToken> {
  const text = newToken();
  const [row] = await app.records.query<{ id: string }>(
    `insert into api_tokens (user_id, name, prefix, token_hash, scopes, clinic_ids, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, now(), coalesce($7, now() + interval '20 years')) returning id`,
    [
      ownerId,
      options.name ?? 'A program',
      prefixOfToken(text),
      hashOfToken(text),
      scopes,
      options.clinicIds ?? null,
      options.expiresAt ?? null,
    ],
  );
  return { id: row!.id, text };
}
