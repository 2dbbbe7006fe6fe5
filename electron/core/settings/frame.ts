import type { Handler } from '../handler'
import { frameFacts } from './frame-repo'
import { isExample, readSettings } from './settings-repo'

/** What the window's frame shows: municipality, nämnder, years to choose between, the state of the database. */
export const frame: Handler<'settings.frame'> = ({ db, host, today, actor }) => {
  const { committees, registeredYears, records } = frameFacts(db)
  const thisYear = Number(today.slice(0, 4))
  const years = [...new Set([...registeredYears, thisYear, thisYear + 1])].sort((a, b) => b - a)
  return {
    programVersion: host.programVersion,
    municipality: readSettings(db).settings.municipality,
    actor,
    today,
    committees,
    years,
    isEmpty: records === 0,
    isExample: isExample(db),
    databaseFile: host.databaseFile,
    warnings: [...host.warnings],
    faults: [...host.faults],
  }
}
