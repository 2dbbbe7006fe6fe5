import type { Audience, CommunicationResult } from '../../contracts/act-values'
import type { CommunicationRecord } from '../../contracts/communication'
import { communicationResultNames } from '../../text/act-names'
import type { CommunicationState } from './state'

/** One and many of each row, inside a sentence. */
export const resultWords: Record<CommunicationResult, { one: string; many: string }> = {
  survey: { one: 'brukarundersökning', many: 'brukarundersökningar' },
  qualityReview: { one: 'kvalitetsgranskning', many: 'kvalitetsgranskningar' },
  promptedReview: { one: 'påkallad granskning', many: 'påkallade granskningar' },
  providerData: { one: 'uppgift från utförare', many: 'uppgifter från utförare' },
  caseworkerFinding: { one: 'rapport från handläggare', many: 'rapporter från handläggare' },
  lexSarah: { one: 'lex Sarah', many: 'lex Sarah' },
  lexMaria: { one: 'lex Maria', many: 'lex Maria' },
  feedback: { one: 'synpunkt', many: 'synpunkter' },
}

/** To whom, inside a sentence: 'återkoppling till utföraren'. */
export const toAudience: Record<Audience, string> = {
  provider: 'utföraren',
  committee: 'nämnden',
  internal: 'den egna verksamheten',
  public: 'brukare och medborgare',
}

/** Where a cell stands, inside a sentence. */
export const communicationStateNames: Record<CommunicationState, string> = {
  late: 'sen',
  owed: 'väntar',
  done: 'klar',
  notNeeded: 'behövs inte',
}

interface Named {
  result: CommunicationResult
  recordType: CommunicationRecord
  number: string | null
  year: number
}

const kinds: Partial<Record<CommunicationRecord, string>> = {
  review: 'Granskning',
  lexSarah: 'Lex Sarah',
  lexMaria: 'Lex Maria',
  feedback: 'Synpunkt',
  caseworkerExperience: 'Erfarenhet',
  informationRequest: 'Uppgiftsbegäran',
}

/** 'Granskning 2026-014', 'Egenrapport 2026', 'Synpunkter och klagomål 2026'. */
export function resultTitle({ result, recordType, number, year }: Named): string {
  const name = communicationResultNames[result]
  if (recordType === 'year') return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`
  return [kinds[recordType], number].filter((part) => part !== undefined && part !== null).join(' ')
}

/** Where a result is seen; null for a year, whose rows stand in several registers. */
export function resultPath(
  { recordType, recordId }: { recordType: CommunicationRecord; recordId: string },
  questionnaireId: string | null,
): string | null {
  switch (recordType) {
    case 'review':
      return `/samla-in/granskningar/${recordId}`
    case 'lexSarah':
      return `/samla-in/lex-sarah/${recordId}`
    case 'lexMaria':
      return `/samla-in/lex-maria/${recordId}`
    case 'feedback':
      return `/samla-in/synpunkter?post=${recordId}&ar=alla`
    case 'caseworkerExperience':
      return `/samla-in/erfarenheter?post=${recordId}&ar=alla`
    case 'informationRequest':
      return `/samla-in/uppgiftsbegaran?begaran=${recordId}`
    case 'questionnaireRecipient':
      return questionnaireId === null ? null : `/samla-in/formular/${questionnaireId}`
    case 'year':
      return null
  }
}
