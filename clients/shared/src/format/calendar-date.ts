/** Whether the text is a calendar date YYYY-MM-DD that exists, in the years that the server takes. */
export function isCalendarDate(text: string): boolean {
  if (!/^(18[89]|19\d|20\d|21\d)\d-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
