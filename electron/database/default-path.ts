import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** The operating system's folder for application data, with this program's name. */
export function dataFolder(env: Environment = process.env, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Kvalitetshjulet')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Kvalitetshjulet')
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'kvalitetshjulet')
}

/** The database that is opened when nobody says otherwise; `KVALITETSHJULET_DB` overrides. */
export function defaultDatabaseFile(env: Environment = process.env): string {
  const named = env['KVALITETSHJULET_DB']
  return named !== undefined && named !== '' ? named : join(dataFolder(env), 'kvalitetshjulet.db')
}
