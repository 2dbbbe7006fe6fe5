import { qualityAreas } from '../../../shared/text/names'
import { nameKey } from '../../../shared/domain/name-key'
import type { Handler } from '../handler'
import { readChoices } from './choices-repo'

/**
 * The law's kvalitetsområden come first, then those that the municipality has added by using them. One that is in use keeps
 * the spelling it has there, so that a choice finds its rows.
 */
export const choices: Handler<'register.choices'> = ({ db }) => {
  const { usedQualityAreas, ...rest } = readChoices(db)
  const used = new Map(usedQualityAreas.map((area) => [nameKey(area), area]))
  const known = new Map(qualityAreas.map((area) => [nameKey(area), area]))
  return { ...rest, qualityAreas: [...new Map<string, string>([...known, ...used]).values()] }
}
