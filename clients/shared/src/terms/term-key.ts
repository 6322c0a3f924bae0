/** The catalogue's key for a name that the server sends in English: "Ear, nose & throat" → "ear_nose_and_throat". */
export function termKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}
