/** Whether a file begins with the given bytes. */
export const startsWithMagic = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);
