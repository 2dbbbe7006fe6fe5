import { qualityAreas } from '../../../shared/text/names'
import type { Handler } from '../handler'
import { readChoices } from './choices-repo'

/** The law's kvalitetsområden come first, then those that the municipality has added by using them. */
export const choices: Handler<'register.choices'> = ({ db }) => {
  const { usedQualityAreas, ...rest } = readChoices(db)
  return { ...rest, qualityAreas: [...new Set<string>([...qualityAreas, ...usedQualityAreas])] }
}
