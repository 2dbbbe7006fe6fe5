import { realpathSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'

/** File system types that Linux gives to shares: NFS, SMB (three generations), CIFS, AFS, FUSE (sshfs and kin), 9P. */
const networkTypes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x73757245, 0x5346414f, 0x65735546, 0x01021997])

/**
 * Whether the file's folder lies on a network drive, where SQLite's locks can't be trusted.
 * Windows: a UNC path, also behind a drive letter. Unknown counts as local.
 */
export function isOnNetworkDrive(file: string): boolean {
  const folder = dirname(file)
  try {
    if (process.platform === 'win32') return realpathSync.native(folder).startsWith('\\\\')
    return networkTypes.has(statfsSync(folder).type)
  } catch {
    return false
  }
}
