/** A clinic's address with its city, which many addresses name already. */
export function clinicAddress({ address, city }: { address: string; city: string }): string {
  return address.toLowerCase().includes(city.toLowerCase()) ? address : `${address}, ${city}`;
}
