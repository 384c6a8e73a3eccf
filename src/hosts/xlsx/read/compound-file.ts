import { startsWithMagic } from "./magic";

/** Microsoft's compound file ([MS-CFB] 2.2): the container of .xls and of password-protected .xlsx alike. */
const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The stream that only an encrypted package has ([MS-OFFCRYPTO] 2.3.4.4), as UTF-16 in the directory. */
const ENCRYPTED_STREAM = "EncryptedPackage";

export const isCompoundFile = (bytes: Uint8Array): boolean => startsWithMagic(bytes, MAGIC);

/** Whether the container holds an encrypted workbook; otherwise it is an Excel 97-2003 file. */
export function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from(ENCRYPTED_STREAM, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let start = bytes.indexOf(name[0] ?? 0); start >= 0; start = bytes.indexOf(name[0] ?? 0, start + 1)) {
    if (name.every((byte, offset) => bytes[start + offset] === byte)) return true;
  }
  return false;
}
