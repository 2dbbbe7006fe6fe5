import type { Handler } from '../handler'
import { readSettings } from '../settings/settings-repo'
import { storedScales } from './analysis-repo'

/** How many analyses are made with the municipality's scale of today, and how many with another. Each keeps its own. */
export const scaleUse: Handler<'analyse.scaleUse'> = ({ db }) => {
  const own = JSON.stringify(readSettings(db).settings.scale)
  const counts = storedScales(db)
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return { total, other: total - (counts.find(({ scale }) => scale === own)?.count ?? 0) }
}
