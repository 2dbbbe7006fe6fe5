import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** The operating system's folder for application data, with this program's name. */
export function dataFolder(env: Environment = process.env, platform: NodeJS.Platform = process.platform): string {
  const home = homedir()
  if (platform === 'win32') return join(given(env['APPDATA']) ?? join(home, 'AppData', 'Roaming'), 'Kvalitetshjulet')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Kvalitetshjulet')
  return join(given(env['XDG_DATA_HOME']) ?? join(home, '.local', 'share'), 'kvalitetshjulet')
}

/** The database that is opened when nobody says otherwise; `KVALITETSHJULET_DB` overrides. */
export const defaultDatabaseFile = (env: Environment = process.env): string =>
  given(env['KVALITETSHJULET_DB']) ?? join(dataFolder(env), 'kvalitetshjulet.db')

/** A variable that is set to nothing says nothing. */
const given = (value: string | undefined): string | undefined => (value === '' ? undefined : value)
