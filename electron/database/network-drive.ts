import { realpathSync, statfsSync } from 'node:fs'
import { dirname, win32 } from 'node:path'

/** File system types that Linux gives to shares: NFS, SMB (three generations), CIFS, AFS, FUSE (sshfs and kin), 9P. */
const networkTypes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x73757245, 0x5346414f, 0x65735546, 0x01021997])

interface Machine {
  platform: NodeJS.Platform
  /** The folder's real path, with mapped drive letters followed. */
  realPath: (folder: string) => string
  /** The number of the folder's file system type. */
  fileSystemType: (folder: string) => number
}

const thisMachine: Machine = {
  platform: process.platform,
  realPath: (folder) => realpathSync.native(folder),
  fileSystemType: (folder) => statfsSync(folder).type,
}

/**
 * Whether the file's folder lies on a network drive, where SQLite's locks can't be trusted.
 * Windows: a UNC path, also behind a drive letter. Unknown counts as local.
 */
export function isOnNetworkDrive(file: string, machine: Machine = thisMachine): boolean {
  try {
    if (machine.platform !== 'win32') return networkTypes.has(machine.fileSystemType(dirname(file)))
    return machine.realPath(win32.dirname(file)).startsWith('\\\\')
  } catch {
    return false
  }
}
