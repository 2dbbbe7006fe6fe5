import type { Effect } from '../../../shared/contracts/act-values'
import { effectNames } from '../../../shared/text/act-names'
import { capital } from '../collect/review-words'

/** The answers to "Hade åtgärden önskad effekt?", as cards. */
export const effectOptions: readonly { value: Effect; label: string; words: string }[] = [
  { value: 'yes', label: capital(effectNames.yes), words: 'Det blev som det skulle.' },
  { value: 'partly', label: capital(effectNames.partly), words: 'En del av bristen finns kvar.' },
  { value: 'no', label: capital(effectNames.no), words: 'Bristen finns kvar.' },
]
