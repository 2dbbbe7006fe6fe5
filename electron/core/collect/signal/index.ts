import { lexSarahFromDeviation } from '../deviation/lex-sarah-from-deviation'
import { listDeviations } from '../deviation/list-deviations'
import { saveDeviation } from '../deviation/save-deviation'
import { listExperiences } from '../experience/list-experiences'
import { saveExperience } from '../experience/save-experience'
import { answerFeedback } from '../feedback/answer-feedback'
import { answerTimes } from '../feedback/answer-times'
import { listFeedback } from '../feedback/list-feedback'
import { saveFeedback } from '../feedback/save-feedback'
import { listPatterns } from '../pattern/patterns'
import { archiveSignal } from './archive-signal'
import { closeSignal } from './close-signal'
import { signalGrowth } from './growth'
import { reviewFromSignal } from './review-from-signal'
import { signalSuggestions } from './suggestions'
import { listSignalYears } from './years'

/** Synpunkter, avvikelser and handläggares erfarenheter. */
export const signalHandlers = {
  'collect.feedback': listFeedback,
  'collect.saveFeedback': saveFeedback,
  'collect.answerFeedback': answerFeedback,
  'collect.answerTimes': answerTimes,
  'collect.deviations': listDeviations,
  'collect.saveDeviation': saveDeviation,
  'collect.lexSarahFromDeviation': lexSarahFromDeviation,
  'collect.experiences': listExperiences,
  'collect.saveExperience': saveExperience,
  'collect.signalGrowth': signalGrowth,
  'collect.signalYears': listSignalYears,
  'collect.signalSuggestions': signalSuggestions,
  'collect.closeSignal': closeSignal,
  'collect.archiveSignal': archiveSignal,
  'collect.reviewFromSignal': reviewFromSignal,
  'collect.patterns': listPatterns,
}
