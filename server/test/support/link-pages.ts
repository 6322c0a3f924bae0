import type { TestRecords } from './clinic.js';

export const FORM = 'application/x-www-form-urlencoded';

export interface Page {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** Opens the page of a link, as a browser or a scanner does. */
export async function getPage(
  url: string,
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
): Promise<Page> {
  const answer = await fetch(`${url}${path}`, { method, redirect: 'manual', headers });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

/** Presses a button of such a page. */
export async function postForm(
  url: string,
  path: string,
  values: Record<string, string> = {},
  type = FORM,
): Promise<Page> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': type, origin: 'https://mail.example' },
    body: new URLSearchParams(values).toString(),
  });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

export interface Form {
  readonly label: string;
  readonly values: Record<string, string>;
}

/** The forms of a page, each with its values and its button's text. */
export function forms(text: string): Form[] {
  return [...text.matchAll(/<form.*?<\/form>/gs)].map(([form]) => ({
    label: /<button[^>]*>(.*?)<\/button>/.exec(form)?.[1] ?? '',
    values: Object.fromEntries(
      [...form.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    ) as Record<string, string>,
  }));
}

export function actsOf(page: Page): string[] {
  return forms(page.text).map(({ values }) => values['act'] ?? '');
}

/** What the first button of an act sends. */
export function formOf(page: Page, act: string): Record<string, string> {
  const found = forms(page.text).find(({ values }) => values['act'] === act);
  if (found === undefined) throw new Error(`no ${act}`);
  return found.values;
}

/** Everything that a press might change. What a worker enters of the booking meanwhile still waits. */
export function allThatPressesChange(records: Pick<TestRecords, 'query'>): Promise<unknown> {
  const tables = [
    'appointments',
    `(select * from messages where state <> 'waiting')`,
    'message_opt_outs',
    'audit_events',
    'events',
    'rate_limits',
  ];
  return Promise.all(
    tables.map((table) =>
      records.query(`select md5(string_agg(t::text, ',' order by t::text)) from ${table} t`),
    ),
  );
}
