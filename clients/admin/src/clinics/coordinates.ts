/** A latitude and a longitude as maps copy them, "12.97160, 77.59460"; null for any other text. */
export function readCoordinates(text: string): { latitude: string; longitude: string } | null {
  const found = /^\s*\(?(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\)?\s*$/.exec(text);
  const [, latitude, longitude] = found ?? [];
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude };
}
