import type { FindingStage } from '../../contracts/act-values'
import { recipientWords } from '../../text/action-plan-words'
import type { IsoDate } from '../iso-date'

interface NextStepFacts {
  stage: FindingStage
  stageDueOn: IsoDate | null
  inHouse: boolean
  /** Role that answers for the granskning; null where none is set. */
  responsible: string | null
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The one next step of a brist: who is to act, and by when. */
export function nextStepSentence({ stage, stageDueOn, inHouse, responsible }: NextStepFacts, today: IsoDate): string {
  const own = responsible === null ? 'Kvalitetsenheten' : capital(responsible)
  const { subject, inside } = recipientWords(inHouse)
  const isLate = stageDueOn !== null && stageDueOn < today
  switch (stage) {
    case 'toAsk':
      return inHouse
        ? `${own} lämnar bristen till ansvarig förvaltning, eller registrerar åtgärden om den är gjord.`
        : `${own} begär åtgärdsplan, eller registrerar åtgärden om den är gjord.`
    case 'waiting':
      if (stageDueOn === null) return `${subject} svarar med en åtgärdsplan. Ingen dag är satt.`
      return isLate
        ? `${subject} skulle ha svarat senast ${stageDueOn}. ${own} påminner.`
        : `${subject} svarar med en åtgärdsplan senast ${stageDueOn}.`
    case 'toJudge':
      return `${own} bedömer planen: godkänner den eller sänder tillbaka den.`
    case 'doing':
      if (stageDueOn === null) return `${subject} åtgärdar bristen. Ingen frist är satt.`
      return isLate
        ? `${subject} skulle ha åtgärdat bristen senast ${stageDueOn}. ${own} frågar ${inside}.`
        : `${subject} åtgärdar bristen senast ${stageDueOn}.`
    case 'toVerify':
      return `${own} verifierar åtgärden genom telefon, handlingar eller besök.`
    case 'effect':
      return isLate
        ? `${own} skulle ha följt upp effekten senast ${stageDueOn}.`
        : `${own} följer upp effekten senast ${stageDueOn}.`
    case 'ended':
      return 'Inget återstår.'
  }
}
