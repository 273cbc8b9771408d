// Hashes of addresses as they are compared.

/** Browsers differ in what they encode in a hash, so hashes are compared decoded. */
export function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
