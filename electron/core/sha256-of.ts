import { createHash } from 'node:crypto'

/** The fingerprint of a file's content, in hexadecimal: what files are kept and compared by. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
