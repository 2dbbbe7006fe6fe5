import type { SignalRegister } from '../../../../shared/contracts/signal'
import { nameKey } from '../../../../shared/domain/name-key'
import type { Handler } from '../../handler'
import { signalRepo } from './signal-repo'

/** Words to begin with where nothing is registered yet. */
const common: Record<SignalRegister, { categories: string[]; ways: string[] }> = {
  feedback: {
    categories: ['bemötande', 'information', 'kompetens', 'kontinuitet', 'tillgänglighet', 'övrigt'],
    ways: ['brev', 'e-post', 'e-tjänst', 'möte', 'telefon'],
  },
  deviation: {
    categories: ['bemötande', 'dokumentation', 'fall', 'information och samverkan', 'läkemedel', 'utebliven insats'],
    ways: [],
  },
  experience: {
    categories: ['bemötande', 'dokumentation', 'kompetens', 'samverkan', 'tillgänglighet', 'återkoppling'],
    ways: [],
  },
}

export const signalSuggestions: Handler<'collect.signalSuggestions'> = ({ db }, { register }) => {
  const repo = signalRepo(db, register)
  return {
    categories: withoutDoubles([...repo.categories(), ...common[register].categories]),
    roles: repo.wordsOf(register === 'experience' ? 's.reportedBy' : 's.responsible'),
    ways: register === 'feedback' ? withoutDoubles([...repo.wordsOf('s.receivedHow'), ...common.feedback.ways]) : [],
  }
}

/** The first spelling stays. */
const withoutDoubles = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.findIndex((other) => nameKey(other) === nameKey(word)) === index)
