/** What stands in the words of a message where its secrets stand in what is sent. */
const LINK = '{link}';
const CODE = '{code}';

/**
 * The words of a message for a screen: paragraphs that are there for the link are left out, and a code is covered. Both
 * are for whoever got the message, and in no database.
 */
export function readableBody(body: string): string {
  return body
    .split('\n\n')
    .filter((paragraph) => !paragraph.includes(LINK))
    .join('\n\n')
    .replaceAll(CODE, '••••••');
}
