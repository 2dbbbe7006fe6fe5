import { type EventReading, insideSentence, joined } from './reading'

export interface LexSarahFacts {
  number: string
  misconduct: string | null
  /** null: whether it goes to IVO has not been decided. */
  reportedToIvo: boolean | null
  ivoDecision: string | null
}

/** A report asks for attention until it is settled: judged as not serious, or answered by IVO. */
export function readLexSarah({ number, misconduct, reportedToIvo, ivoDecision }: LexSarahFacts): EventReading {
  const isAnswered = ivoDecision !== null && ivoDecision.trim() !== ''
  return {
    words: `Lex Sarah ${number}`,
    detail: joined(misconduct, isAnswered && `IVO: ${insideSentence(ivoDecision ?? '')}`),
    state: stateOf(reportedToIvo, isAnswered),
    attention: reportedToIvo === null || (reportedToIvo && !isAnswered),
  }
}

function stateOf(reportedToIvo: boolean | null, isAnswered: boolean): string {
  if (reportedToIvo === null) return 'inte avgjort om den anmäls'
  if (!reportedToIvo) return 'utredd, inte anmäld'
  return isAnswered ? 'anmäld till IVO, beslut finns' : 'anmäld till IVO, beslut väntas'
}
