/**
 * What a person chose on this device, language and theme: in cookies, so that the server writes its pages the same way.
 * None is written before a choice is made.
 */
export type Choice = 'language' | 'theme';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** What was chosen here before; null where nothing was, or where cookies are refused. */
export function readChoice(choice: Choice): string | null {
  const pair = document.cookie.split('; ').find((each) => each.startsWith(`${choice}=`));
  return pair?.slice(choice.length + 1) ?? null;
}

/** Remembers a choice, or with null forgets it. Where cookies are refused it lasts for this page only. */
export function keepChoice(choice: Choice, value: string | null): void {
  const age = value === null ? 0 : YEAR_SECONDS;
  document.cookie = `${choice}=${value ?? ''}; path=/; max-age=${age}; samesite=lax`;
}
