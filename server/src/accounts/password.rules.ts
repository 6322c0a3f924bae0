/** The form in which a password is compared and hashed: the same characters typed on another keyboard are equal. */
export function canonicalPassword(password: string): string {
  return password.normalize('NFKC');
}

/** Whether a password is among those that are tried first, or is the account's own address. */
export function isCommonPassword(password: string, email: string, common: ReadonlySet<string>): boolean {
  const plain = canonicalPassword(password).toLowerCase();
  const [local = ''] = email.toLowerCase().split('@');
  return common.has(plain) || plain === email.toLowerCase() || plain === local || new Set(plain).size < 3;
}
