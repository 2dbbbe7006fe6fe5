import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder, defaultDatabaseFile } from '../../../electron/database/default-path'
import { isOnNetworkDrive } from '../../../electron/database/network-drive'

describe('where the database lies when nobody says otherwise', () => {
  it.each([
    ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Kvalitetshjulet')],
    ['win32', {}, join(homedir(), 'AppData', 'Roaming', 'Kvalitetshjulet')],
    ['darwin', {}, join(homedir(), 'Library', 'Application Support', 'Kvalitetshjulet')],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/kvalitetshjulet'],
    ['linux', { XDG_DATA_HOME: '' }, join(homedir(), '.local', 'share', 'kvalitetshjulet')],
  ] as const)('%s %j', (platform, env, folder) => {
    expect(dataFolder(env, platform)).toBe(folder)
  })

  it('KVALITETSHJULET_DB names another file, unless it is empty', () => {
    expect(defaultDatabaseFile({ KVALITETSHJULET_DB: '/annan/fil.db' })).toBe('/annan/fil.db')
    expect(defaultDatabaseFile({ KVALITETSHJULET_DB: '' })).toMatch(/kvalitetshjulet\.db$/)
  })
})

describe('a network drive is discovered', () => {
  const linux = (type: number) => ({ platform: 'linux' as const, realPath: String, fileSystemType: () => type })
  const windows = (path: string) => ({ platform: 'win32' as const, realPath: () => path, fileSystemType: () => 0 })

  it.each([
    ['NFS', 0x6969],
    ['SMB', 0x517b],
    ['CIFS', 0xff534d42],
    ['SMB 2', 0xfe534d42],
    ['sshfs', 0x65735546],
  ])('%s', (_name, type) => {
    expect(isOnNetworkDrive('/mnt/delad/a.db', linux(type))).toBe(true)
  })

  it.each([
    ['ext4', 0xef53],
    ['xfs', 0x58465342],
    ['btrfs', 0x9123683e],
    ['overlay', 0x794c7630],
  ])('%s is this machine’s own', (_name, type) => {
    expect(isOnNetworkDrive('/home/a.db', linux(type))).toBe(false)
  })

  it('a UNC path, and a drive letter that leads to one', () => {
    expect(isOnNetworkDrive('\\\\server\\delad\\a.db', windows('\\\\server\\delad'))).toBe(true)
    expect(isOnNetworkDrive('H:\\kvalitet\\a.db', windows('\\\\server\\hem\\kvalitet'))).toBe(true)
    expect(isOnNetworkDrive('C:\\kvalitet\\a.db', windows('C:\\kvalitet'))).toBe(false)
  })

  it('what can’t be told counts as this machine’s own', () => {
    const unknown = {
      ...linux(0),
      fileSystemType: () => {
        throw new Error('unknown')
      },
    }
    expect(isOnNetworkDrive('/a/b.db', unknown)).toBe(false)
  })
})
