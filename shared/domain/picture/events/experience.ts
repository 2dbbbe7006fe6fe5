import type { ExperienceDirection } from '../../../contracts/collect-values'
import { experienceDirectionNames } from '../../../text/collect-names'
import { capital, type EventReading, insideSentence, isEnded, joined } from './reading'

export interface ExperienceFacts {
  number: string
  direction: ExperienceDirection
  category: string | null
  measure: string | null
  status: string | null
}

/** A dålig erfarenhet asks for attention until something is done about it or it is over. */
export function readExperience({ number, direction, category, measure, status }: ExperienceFacts): EventReading {
  const about = category === null ? '' : ` om ${insideSentence(category)}`
  return {
    words: `${capital(experienceDirectionNames[direction])} erfarenhet${about}`,
    detail: joined(number, measure),
    state: status === null ? experienceDirectionNames[direction] : insideSentence(status),
    attention: direction === 'poor' && measure === null && !isEnded(status),
  }
}
